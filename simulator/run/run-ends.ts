// How a run ends, and what a request met that got no result.

import type { Outcome } from "../trace/kinds";

export type Met = Extract<Outcome, "throttled" | "timed-out" | "failed">;

export const completed = 0;
export const cutOff = 1;
/** With an error of its own. */
export const failed = 2;
/** For want of a place downstream. */
export const unplaced = 3;
/** With its instance. */
export const lost = 4;
export type RunEnd =
  | typeof completed
  | typeof cutOff
  | typeof failed
  | typeof unplaced
  | typeof lost;
