// What runs in the frame, from a share link's fragment or from a scenario that a page sends. A broken link keeps
// what can be read and says what could not; a broken scenario is refused with what was expected and found.
import { readScenario } from "@/content/model/scenario/scenario";
import type { LensName } from "@/simulator/playback/player";
import type { PresetId } from "@/simulator/presets/presets";
import type { Micros, Scenario } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { mostWatched, readShared } from "../read-shared";
import type { Misread } from "./messages/commands";

export type ShelfEntry = {
  readonly id: string;
  readonly title: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

export type FramedRun = {
  readonly title: string;
  readonly preset: PresetId | null;
  readonly shelf: string | null;
  readonly scenario: Scenario;
  /** null: the instant that teaches something by itself. */
  readonly at: Micros | null;
  readonly lens: LensName;
};

export type FramedReading = {
  /** null: nothing in it can be run. */
  readonly run: FramedRun | null;
  readonly complaint: string | null;
};

const untitled = "A shared run";

export async function runOfLink(
  fragment: string,
  shelf: readonly ShelfEntry[],
): Promise<FramedReading> {
  // The lab's links may hold a second run, after a tilde.
  const [own = "", second] = fragment.split("~", 2);
  const state = await readShared(own);
  if (state === null) return { run: null, complaint: "It holds no scenario." };
  const view = { at: /[.&]at=/.test(own) ? state.at : null, lens: state.lens };
  const beside = second === undefined ? null : "It holds two runs; a frame shows the first.";
  if (state.read) {
    const { scenario, about } = state.read;
    const run = { title: about.title ?? untitled, preset: about.preset, shelf: null, scenario };
    return { run: { ...run, ...view }, complaint: state.complaint ?? beside };
  }
  const item = shelf.find(({ id }) => id === state.shelf);
  if (item) {
    const { id, title, preset, scenario } = item;
    const run = { title, preset, shelf: id, scenario, ...view };
    return { run, complaint: state.complaint ?? beside };
  }
  const missing =
    state.shelf === null ? "It holds no scenario." : `There is no scenario “${state.shelf}” here.`;
  return { run: null, complaint: state.complaint ?? missing };
}

export type FileReading =
  | { readonly ok: true; readonly run: FramedRun }
  | ({ readonly ok: false } & Misread);

const longestFile = 200_000;

export function runOfFile(given: unknown): FileReading {
  const file = jsonOf(given);
  if (file === undefined)
    return refused("scenario: an object that JSON can hold, under 200 kB", "another one");
  const reading = readScenario(file);
  if (!reading.ok) {
    const [{ path, expected, found }] = reading.problems;
    return refused(`scenario${path === "" ? "" : `.${path}`}: ${expected}`, found);
  }
  const { scenario, about } = reading;
  const expected = expectedArrivals(scenario);
  if (expected > mostWatched)
    return refused(
      `a scenario of at most ${mostWatched.toLocaleString("en-US")} requests`,
      `about ${Math.round(expected).toLocaleString("en-US")}`,
    );
  const { title, preset } = about;
  return {
    ok: true,
    run: { title: title ?? untitled, preset, shelf: null, scenario, at: null, lens: "bent" },
  };
}

/** As JSON would hold it; undefined where it cannot, for a message may hold more than JSON does. */
function jsonOf(given: unknown): unknown {
  try {
    const text = JSON.stringify(given);
    return text.length > longestFile ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(expected: string, found: string): FileReading {
  return { ok: false, expected, found };
}
