// What runs in the frame, from a share link's fragment or from a scenario that a page sends. A broken link keeps
// what can be read and says what could not; a broken scenario is refused with what was expected and found.
import { readScenario } from "@/content/model/scenario/scenario";
import type { LensName } from "@/simulator/playback/player";
import type { Micros } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { mostWatched, readShared } from "../read-shared";
import { faultOf, namesInstant, runOfFile, runOfShared, type ShelfEntry } from "../shared-run";
import type { Origin } from "../shared-session";
import type { Misread } from "./messages/commands";

/** What a link holds, and how it is to be seen. */
export type FramedRun = Origin & {
  /** null: the instant that teaches something by itself. */
  readonly at: Micros | null;
  readonly lens: LensName;
};

export type FramedReading = {
  /** null: nothing in it can be run. */
  readonly run: FramedRun | null;
  readonly complaint: string | null;
};

export async function runOfLink(
  fragment: string,
  shelf: readonly ShelfEntry[],
): Promise<FramedReading> {
  // The lab's links may hold a second run, after a tilde.
  const [own = "", second] = fragment.split("~", 2);
  const state = await readShared(own);
  if (state === null) return { run: null, complaint: "It holds no scenario." };
  const run = runOfShared(state, shelf);
  const view = { at: namesInstant(own) ? state.at : null, lens: state.lens };
  const hasMore = run !== null && second !== undefined;
  const beside = hasMore ? "It holds two runs; a frame shows the first." : null;
  return { run: run && { ...run, ...view }, complaint: faultOf(state, shelf) ?? beside };
}

export type FileReading =
  | { readonly ok: true; readonly run: FramedRun }
  | ({ readonly ok: false } & Misread);

const longestFile = 200_000;

export function runOfMessage(given: unknown): FileReading {
  const file = jsonOf(given);
  if (file === undefined)
    return refused("scenario: an object that JSON can hold, under 200 kB", "another one");
  const reading = readScenario(file);
  if (!reading.ok) {
    const [{ path, expected, found }] = reading.problems;
    return refused(`scenario${path === "" ? "" : `.${path}`}: ${expected}`, found);
  }
  const expected = expectedArrivals(reading.scenario);
  if (expected > mostWatched)
    return refused(
      `a scenario of at most ${mostWatched.toLocaleString("en-US")} requests`,
      `about ${Math.round(expected).toLocaleString("en-US")}`,
    );
  return { ok: true, run: { ...runOfFile(reading), at: null, lens: "bent" } };
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
