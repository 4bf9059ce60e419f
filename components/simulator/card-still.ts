// A run as one small picture, for the card of a word: the fleet at the instant that shows most, with what it shows in
// words. Plain data, drawn at build.
import { type Frame, frameAt } from "@/simulator/frame";
import type { Micros } from "@/simulator/scenario";
import { fleetPicture } from "@/simulator/scene/fleet-picture";
import { recentlyAt } from "@/simulator/scene/stage";
import type { Run } from "./run";
import { pageLook, svgMarks } from "./svg-text";
import { sentenceOf } from "./words";

export type CardStill = {
  readonly width: number;
  readonly height: number;
  readonly words: string;
  /** The inside of an svg element. */
  readonly marks: string;
};

const width = 340;

export function cardStill(run: Run): CardStill {
  const { trace, slots, film } = run;
  const lens = film.lenses.bent;
  const at = tellingAt(run);
  const frame = frameAt(trace, at, recentlyAt(lens, at));
  const chosen = { request: null, instance: null };
  const picture = fleetPicture({ trace, slots, lens, frame, chosen }, width);
  return {
    width: picture.width,
    height: picture.height,
    words: sentenceOf(trace, frame),
    marks: svgMarks(picture, pageLook("card-still")),
  };
}

/** Half-way between two events, where instances are in most different states; then where most are at work. */
function tellingAt({ trace }: Run): Micros {
  const times = [...new Set([0, ...trace.events.at, trace.horizon])].filter(
    (at) => at <= trace.horizon,
  );
  let best = { at: 0, worth: -1 };
  for (const [place, from] of times.entries()) {
    const at = Math.round((from + (times[place + 1] ?? from)) / 2);
    const worth = worthOf(frameAt(trace, at));
    if (worth > best.worth) best = { at, worth };
  }
  return best.at;
}

function worthOf({ instances }: Frame): number {
  const states = new Set(instances.map(({ state }) => state.kind));
  const busy = instances.filter(({ state }) => state.kind !== "idle").length;
  return states.size * 100 + busy;
}
