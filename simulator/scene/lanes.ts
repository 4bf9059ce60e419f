// A lane for each instance, its phases, runs and rests in their shapes. Not the area of a fleet too large for that: see
// fleet-area.ts.

import type { Micros } from "../scenario";
import { phaseSpans } from "../trace/phase-spans";
import type { Trace } from "../trace/trace";
import { type Look, mark, textMark } from "./mark-makers";
import type { Mark } from "./marks";
import { drawnUntil, type FormedSpec, lanesOf } from "./timeline-box";
import { instanceName } from "./words";

/** Between two lanes; flat ones stand closer. */
const gapOf = (pitch: number) => (pitch < 10 ? 2 : 4);
/** Rests closer together than this, in pixels, are drawn as one of them. */
const finest = 0.75;

export function laneMarks(spec: FormedSpec): Mark[] {
  const lanes = { ...spec, slots: lanesOf(spec.slots) };
  const { of, count } = lanes.slots;
  const marks = Array.from(of, (_, instance) => lifeMarks(lanes, instance)).flat();
  return count === of.length ? [...laneNames(lanes), ...marks] : marks;
}

/** Of those that are there by then. */
function laneNames(spec: FormedSpec): Mark[] {
  const until = drawnUntil(spec);
  const begun = spec.trace.instances.createdAt.filter((createdAt) => createdAt <= until);
  return Array.from(begun, (_, slot): Mark => {
    const { y, height } = lane(spec, slot);
    const place = { x: spec.box.x, y: y + height / 2 + 4 };
    const target = { kind: "instance", instance: slot } as const;
    return textMark({ ...place, text: instanceName(slot), size: 11, family: "mono", target });
  });
}

function lane({ box, form }: FormedSpec, slot: number) {
  const pitch = form.kind === "lanes" ? form.pitch : 0;
  const gap = gapOf(pitch);
  return { y: box.y + gap + slot * pitch, height: pitch - gap };
}

const startingLook: Look = {
  fill: "starting-fill",
  hatch: "starting",
  stroke: { ink: "starting", width: 1.25 },
};
const idleLook: Look = { fill: "idle-fill", stroke: { ink: "idle", width: 1.25 } };

function lifeMarks(spec: FormedSpec, instance: number): Mark[] {
  const { trace, slots, xOf } = spec;
  const { instances } = trace;
  const horizon = drawnUntil(spec);
  const place = lane(spec, slots.of[instance] ?? 0);
  const createdAt = instances.createdAt[instance] ?? 0;
  const readyAt = Math.min(instances.readyAt[instance] ?? horizon, horizon);
  const endedAt = Math.min(instances.endedAt[instance] ?? horizon, horizon);
  const bar = (from: Micros, to: Micros, look: Look) => {
    const x = xOf(from);
    const target = { kind: "instance", instance } as const;
    return mark.rect({ x, ...place, width: Math.max(1, xOf(to) - x) }, 1, { ...look, target });
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
