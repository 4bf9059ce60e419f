// What a timeline is drawn from, how tall each part of it is, and which part of its box time takes.

import type { Micros } from "../scenario";
import type { Trace } from "../trace/trace";
import type { Box } from "./fleet-layout";
import { placesOf, type Slots } from "./slots";

export const axisHeight = 20;
export const labelWidth = 40;
const rightEdge = 16;

/** How instances stand in a timeline: a lane each, or, where they are too many, as one area. */
export type Form =
  | { readonly kind: "lanes"; readonly pitch: number }
  | { readonly kind: "area"; readonly perInstance: number };

export type TimelineSpec = {
  readonly trace: Trace;
  readonly slots: Slots;
  readonly box: Box;
  /** From simulated time to a pixel of the box; monotone. */
  readonly xOf: (at: Micros) => number;
  /** As far as it is drawn; the whole run without it. The axis is always whole. */
  readonly until?: Micros;
};

export type FormedSpec = TimelineSpec & { readonly form: Form };

/** The last instant that a timeline shows. */
export function drawnUntil({ trace, until }: TimelineSpec): Micros {
  return Math.min(trace.horizon, until ?? trace.horizon);
}

/** The part of a timeline's width that time takes, beside the names of the lanes. */
export function timeBox({ x, y, width, height }: Box): Box {
  return { x: x + labelWidth, y, width: width - labelWidth - rightEdge, height };
}

const mostLanes = 12;
const areaHeight = 120;
/** Beside another run, whose stage, times and numbers stand on the same screen. */
const areaHeightBeside = 72;
const tallestPitch = 26;
const flattestPitch = 12;
/** Lanes are as tall as this allows all of them to be. */
const roomForLanes = 96;

/** A lane for each instance; where they are too many, one for each place on the stage. */
export function lanesOf(slots: Slots): Slots {
  const { of } = slots;
  return of.length <= mostLanes ? { ...slots, of: of.map((_, n) => n), count: of.length } : slots;
}

/** The same for both runs that are compared, so that an instance is as tall in each. */
export function formOf(slots: Slots): Form {
  const { count, beside } = lanesOf(slots);
  const lanes = Math.max(1, count, beside?.count ?? 0);
  if (lanes > mostLanes)
    return {
      kind: "area",
      perInstance: (beside ? areaHeightBeside : areaHeight) / placesOf(slots),
    };
  const pitch = Math.min(tallestPitch, Math.max(flattestPitch, roomForLanes / lanes));
  return { kind: "lanes", pitch: Math.floor(pitch) };
}

/** Without an instance there is no lane, and the room of one. */
export function fleetHeight(slots: Slots, form: Form): number {
  if (form.kind === "area") return Math.max(16, Math.ceil(slots.count * form.perInstance)) + 6;
  return Math.max(1, lanesOf(slots).count) * form.pitch + 4;
}
