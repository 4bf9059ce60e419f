// What a timeline is drawn from, and which part of its box time takes.

import type { Micros } from "../scenario";
import type { Trace } from "../trace/trace";
import type { Box } from "./fleet-layout";
import type { Slots } from "./slots";

export const axisHeight = 20;
export const labelWidth = 34;
const rightEdge = 16;

export type TimelineSpec = {
  readonly trace: Trace;
  readonly slots: Slots;
  readonly box: Box;
  /** From simulated time to a pixel of the box; monotone. */
  readonly xOf: (at: Micros) => number;
  /** As far as it is drawn; the whole run without it. The axis is always whole. */
  readonly until?: Micros;
};

/** The last instant that a timeline shows. */
export function drawnUntil({ trace, until }: TimelineSpec): Micros {
  return Math.min(trace.horizon, until ?? trace.horizon);
}

/** The part of a timeline's width that time takes, beside the names of the lanes. */
export function timeBox({ x, y, width, height }: Box): Box {
  return { x: x + labelWidth, y, width: width - labelWidth - rightEdge, height };
}
