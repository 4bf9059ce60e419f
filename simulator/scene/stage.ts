// The stage at one instant: events on their way to the gate, the gate's decision, the fleet, answers
// on their way out. Every place is a function of the frame and of film time; nothing is remembered
// from picture to picture, so any instant can be drawn, forwards or backwards.

import type { TimeLens } from "../playback/time-lens";
import type { Frame } from "../read/frame";
import type { Micros } from "../scenario";
import type { Trace } from "../trace/trace";
import { fleetMarks } from "./fleet";
import { answerMarks, arrivalMarks, queueMarks } from "./flow";
import { gateMarks } from "./gate";
import type { Mark, Picture } from "./marks";
import { pathMarks } from "./paths";
import type { Slots } from "./slots";
import { type StageLayout, stageLayout } from "./stage-layout";

export type StageSpec = {
  readonly trace: Trace;
  readonly slots: Slots;
  readonly lens: TimeLens;
  readonly frame: Frame;
  /** The request or instance that the reader has chosen. */
  readonly chosen: { readonly request: number | null; readonly instance: number | null };
};

/** What the parts of the stage are drawn from: the specification, and where everything stands. */
export type Scene = StageSpec & { readonly layout: StageLayout; readonly film: number };

export function stagePicture(spec: StageSpec, width: number): Picture {
  const layout = stageLayout(width, spec.slots.count);
  const scene: Scene = { ...spec, layout, film: spec.lens.filmAt(spec.frame.at) };
  const marks: Mark[] = [
    ...pathMarks(scene),
    ...arrivalMarks(scene),
    ...queueMarks(scene),
    ...answerMarks(scene),
    ...fleetMarks(scene),
    ...gateMarks(scene),
  ];
  return { width: layout.width, height: layout.height, marks };
}

/** How long before `at`, in simulated time, something must have ended to be on the stage still. */
export function recentlyAt(lens: TimeLens, at: Micros): Micros {
  return at - lens.atFilm(lens.filmAt(at) - lingerFilm);
}

/** How long, in film time, an answer takes to leave the stage. */
export const lingerFilm = 2600;
