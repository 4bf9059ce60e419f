// What the parts of the stage are drawn from, and how long what is over stays to be seen.

import type { TimeLens } from "../playback/time-lens";
import type { Frame } from "../read/frame";
import type { Micros } from "../scenario";
import type { Trace } from "../trace/trace";
import type { Slots } from "./slots";
import type { StageLayout } from "./stage-layout";

export type StageSpec = {
  readonly trace: Trace;
  readonly slots: Slots;
  readonly lens: TimeLens;
  readonly frame: Frame;
  /** Whether the head moves by itself: then instances make room gradually. What stands still shows them in their places. */
  readonly isPlaying?: boolean;
  /** How high the picture may be where it is narrow; without it, as high as it likes. */
  readonly room?: number | undefined;
  /** The request or instance that the reader has chosen. */
  readonly chosen: { readonly request: number | null; readonly instance: number | null };
};

/** What the parts of the stage are drawn from: the specification, and where everything stands. */
export type Scene = StageSpec & { readonly layout: StageLayout; readonly film: number };

/** How long before `at`, in simulated time, something must have ended to be on the stage still. */
export function recentlyAt(lens: TimeLens, at: Micros): Micros {
  return at - lens.atFilm(lens.filmAt(at) - lingerFilm);
}

/** How long, in film time, an answer takes to leave the stage. */
export const lingerFilm = 1800;
