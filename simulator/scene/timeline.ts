// The timeline of a whole run: who waits, each instance in its lane or all of them as an area, and the axis. Drawn once
// for a run; the view shows it as far as the play head.

import type { Micros } from "../scenario";
import type { Trace } from "../trace/trace";
import { fleetArea } from "./fleet-area";
import type { Box } from "./fleet-layout";
import { laneMarks } from "./lanes";
import type { Mark } from "./marks";
import type { Slots } from "./slots";
import { axisMarks } from "./timeline-axis";
import {
  axisHeight,
  type FormedSpec,
  fleetHeight,
  formOf,
  lanesOf,
  type TimelineSpec,
} from "./timeline-box";
import { trackHeight, tracksOf, waitingMarks } from "./waiting-track";

type Whole = { readonly trace: Trace; readonly slots: Slots };

/** How tall a timeline wants to be. */
export function timelineHeight(run: Whole): number {
  return bodyHeight(run) + axisHeight;
}

/** The same without its axis. */
function bodyHeight({ trace, slots }: Whole, form = formOf(slots)): number {
  return tracksOf(trace).length * trackHeight + fleetHeight(slots, form);
}

export function timelineMarks(spec: TimelineSpec & { readonly knots: ArrayLike<Micros> }): Mark[] {
  return [...axisMarks(spec), ...bodyMarks({ ...spec, form: formOf(spec.slots) })];
}

/** Without the axis: who waits, and the instances below that. */
function bodyMarks(spec: FormedSpec): Mark[] {
  const below = tracksOf(spec.trace).length * trackHeight;
  const box = lowered(spec.box, below);
  const fleet = spec.form.kind === "lanes" ? laneMarks : fleetArea;
  return [...waitingMarks(spec), ...fleet({ ...spec, box })];
}

/** How far down the lanes reach of which something is to be seen by then; beyond it no name is shown. */
export function namesUntil({ trace, slots }: Whole, at: Micros): number {
  const form = formOf(slots);
  const above = tracksOf(trace).length * trackHeight;
  if (form.kind === "area" || lanesOf(slots).count !== slots.of.length)
    return above + fleetHeight(slots, form);
  const begun = trace.instances.createdAt.filter((createdAt) => createdAt <= at).length;
  return above + begun * form.pitch + 2;
}

function lowered({ x, y, width, height }: Box, by: number): Box {
  return { x, y: y + by, width, height: height - by };
}
