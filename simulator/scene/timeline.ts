// The timeline of a whole run: a lane for each instance, its phases, runs and rests in their shapes.
// Where lanes no longer fit, the fleet as a stacked area. Drawn once for a run; the view shows it as
// far as the play head.

import type { Micros } from "../scenario";
import { phaseSpans } from "../trace/phase-spans";
import type { Trace } from "../trace/trace";
import { fleetArea } from "./fleet-area";
import type { Box } from "./fleet-layout";
import { type Look, mark, textMark } from "./mark-makers";
import type { Mark } from "./marks";
import type { Slots } from "./slots";
import { ticksOf } from "./time-axis";
import { axisHeight, drawnUntil, labelWidth, type TimelineSpec } from "./timeline-box";
import { instanceName } from "./words";

const mostLanes = 12;
const widest = 15;
/** Rests closer together than this, in pixels, are drawn as one of them. */
const finest = 0.75;

/** A lane for each instance; where they are too many, one for each place on the stage. */
function lanesOf({ of, count }: Slots): Slots {
  return of.length <= mostLanes ? { of: of.map((_, n) => n), count: of.length } : { of, count };
}

function hasLanes(slots: Slots): boolean {
  return lanesOf(slots).count <= mostLanes;
}

/** How tall a timeline wants to be: a line for each lane, up to the space of the area. */
export function timelineHeight(slots: Slots): number {
  if (!hasLanes(slots)) return 120 + axisHeight;
  return Math.max(2, lanesOf(slots).count) * (widest + 4) + 4 + axisHeight;
}

export function timelineMarks(spec: TimelineSpec): Mark[] {
  const body = hasLanes(spec.slots) ? laneMarks(spec) : fleetArea(spec);
  return [...axisMarks(spec), ...body];
}

function axisMarks({ trace, box, xOf }: TimelineSpec): Mark[] {
  const bottom = box.y + box.height - axisHeight;
  return ticksOf(trace.horizon, xOf).flatMap(({ x, label }): Mark[] => [
    mark.rect({ x, y: box.y, width: 1, height: bottom - box.y }, 0, { fill: "line" }),
    textMark({
      x: insideOf(box, x, label),
      y: bottom + 15,
      text: label,
      size: 11,
      anchor: "middle",
    }),
  ]);
}

/** Where a label stands that is not cut at either end; a letter is at most two thirds as wide as high. */
function insideOf(box: Box, x: number, label: string): number {
  const half = (label.length * 11) / 3;
  return Math.min(Math.max(x, box.x + labelWidth + 6), box.x + box.width - half);
}

function laneMarks(spec: TimelineSpec): Mark[] {
  const lanes = { ...spec, slots: lanesOf(spec.slots) };
  const { of, count } = lanes.slots;
  const marks = Array.from(of, (_, instance) => lifeMarks(lanes, instance)).flat();
  return count === of.length ? [...laneNames(lanes), ...marks] : marks;
}

function laneNames({ slots, box }: TimelineSpec): Mark[] {
  return Array.from({ length: slots.count }, (_, slot): Mark => {
    const { y, height } = lane(box, slots, slot);
    const place = { x: box.x, y: y + height / 2 + 4 };
    return textMark({ ...place, text: instanceName(slot), size: 11, family: "mono" });
  });
}

function lane(box: Box, slots: Slots, slot: number) {
  const pitch = (box.height - axisHeight - 4) / Math.max(2, slots.count);
  const height = Math.min(widest, pitch - 4);
  return { y: box.y + 4 + slot * pitch, height };
}

const startingLook: Look = {
  fill: "starting-fill",
  hatch: "starting",
  stroke: { ink: "starting", width: 1.25 },
};
const idleLook: Look = { fill: "idle-fill", stroke: { ink: "idle", width: 1.25 } };

function lifeMarks(spec: TimelineSpec, instance: number): Mark[] {
  const { trace, slots, box, xOf } = spec;
  const { instances } = trace;
  const horizon = drawnUntil(spec);
  const place = lane(box, slots, slots.of[instance] ?? 0);
  const createdAt = instances.createdAt[instance] ?? 0;
  const readyAt = Math.min(instances.readyAt[instance] ?? horizon, horizon);
  const endedAt = Math.min(instances.endedAt[instance] ?? horizon, horizon);
  const bar = (from: Micros, to: Micros, look: Look) => {
    const x = xOf(from);
    const target = { kind: "instance", instance } as const;
    return mark.rect({ x, ...place, width: Math.max(1, xOf(to) - x) }, 2, { ...look, target });
  };
  const marks: Mark[] = [];
  for (const phase of phaseSpans(trace, instance)) {
    if (phase.from >= horizon) break;
    marks.push(bar(phase.from, Math.min(phase.until, endedAt, horizon), startingLook));
  }
  if (readyAt < endedAt && createdAt <= readyAt) {
    marks.push(bar(readyAt, endedAt, { fill: "running-fill" }));
  }
  let drawn = Number.NEGATIVE_INFINITY;
  for (const { since, until } of idleSpans(trace, instance)) {
    if (since >= horizon) break;
    const right = xOf(Math.min(until, horizon));
    if (right - drawn < finest) continue;
    drawn = right;
    marks.push(bar(since, Math.min(until, horizon), idleLook));
  }
  return marks;
}

/** The rests of an instance within the run, in order. */
function idleSpans({ index, idle, horizon }: Trace, instance: number) {
  const first = index.idleStart[instance] ?? 0;
  const last = index.idleStart[instance + 1] ?? first;
  return Array.from(index.idleRows.subarray(first, last), (row) => ({
    since: idle.since[row] ?? 0,
    until: Math.min(idle.endedAt[row] ?? horizon, horizon),
  }));
}
