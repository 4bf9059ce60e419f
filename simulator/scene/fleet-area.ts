// The fleet over time as a stacked area (running, starting, idle), for fleets too large for lanes.

import type { Micros } from "../scenario";
import { eventKinds } from "../trace/kinds";
import type { Trace } from "../trace/trace";
import type { Ink, Mark } from "./marks";
import { axisHeight, drawnUntil, type TimelineSpec, timeBox } from "./timeline-box";

type Counts = { readonly running: number; readonly starting: number; readonly idle: number };

export function fleetArea(spec: TimelineSpec): Mark[] {
  const { trace, slots, box, xOf } = spec;
  const { x: left, y } = timeBox(box);
  const width = xOf(drawnUntil(spec)) - left;
  const height = box.height - axisHeight - 6;
  const columns = fleetOverPixels(trace, (at) => Math.floor(xOf(at) - left), Math.ceil(width));
  const scale = height / Math.max(1, slots.count);
  const edge = (of: (counts: Counts) => number) =>
    columns.map((counts, n) => [left + n, y + 6 + height - of(counts) * scale] as const);
  const floor = edge(() => 0);
  const running = edge((counts) => counts.running);
  const starting = edge((counts) => counts.running + counts.starting);
  const idle = edge((counts) => counts.running + counts.starting + counts.idle);
  return [
    layer(starting, idle, "idle-fill", "idle"),
    layer(running, starting, "starting-fill", "starting"),
    layer(floor, running, "running-fill", "running"),
    label(box.x, y + 14, String(slots.count)),
    label(box.x, y + 6 + height, "0"),
  ];
}

type Edge = readonly (readonly [number, number])[];

function layer(below: Edge, above: Edge, fill: Ink, ink: Ink): Mark {
  const round = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const d = `M${[...corners(above), ...corners(below).toReversed()].map(round).join("L")}Z`;
  return { kind: "path", d, fill, stroke: { ink, width: 1 } };
}

/** Without the points on a level stretch between its ends. */
function corners(edge: Edge): Edge {
  return edge.filter(([, y], n) => y !== edge[n - 1]?.[1] || y !== edge[n + 1]?.[1]);
}

function label(x: number, y: number, text: string): Mark {
  const face = { size: 11, ink: "ink-soft", weight: 400, family: "sans", anchor: "start" } as const;
  return { kind: "text", x, y, text, ...face };
}

/** For each pixel, the fleet at the moment in it when most instances ran or started. */
function fleetOverPixels(trace: Trace, pixelOf: (at: Micros) => number, width: number): Counts[] {
  const { events } = trace;
  const fleet = new FleetCount(trace);
  const columns: Counts[] = [];
  let next = 0;
  for (let pixel = 0; pixel < width; pixel += 1) {
    const end = eventsUpTo(events.at, next, (at) => pixelOf(at) <= pixel);
    let { running, starting, idle } = fleet;
    for (; next < end; next += 1) {
      fleet.take(next);
      if (events.at[next + 1] === events.at[next]) continue;
      if (fleet.running + fleet.starting < running + starting) continue;
      ({ running, starting, idle } = fleet);
    }
    columns.push({ running, starting, idle });
  }
  return columns;
}

/** The first event, from `from` on, that is not within; those before it are. */
function eventsUpTo(at: Float64Array, from: number, isWithin: (at: Micros) => boolean): number {
  let low = from;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isWithin(at[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many instances are in each state, from event to event. */
class FleetCount {
  running = 0;
  starting = 0;
  idle = 0;
  private readonly trace: Trace;
  private readonly state: Uint8Array;

  constructor(trace: Trace) {
    this.trace = trace;
    this.state = new Uint8Array(trace.instances.createdAt.length);
  }

  take(event: number): void {
    const { events, tries } = this.trace;
    const ref = events.ref[event] ?? 0;
    switch (events.kind[event]) {
      case kinds.created:
        this.put(ref, starting);
        return;
      case kinds.ready:
        this.put(ref, running);
        return;
      case kinds.idle:
        this.put(ref, idle);
        return;
      case kinds.warm:
        this.put(tries.instance[ref] ?? 0, running);
        return;
      case kinds.gone:
        this.put(ref, absent);
    }
  }

  private put(instance: number, state: number): void {
    this.count(this.state[instance] ?? absent, -1);
    this.state[instance] = state;
    this.count(state, 1);
  }

  private count(state: number, by: 1 | -1): void {
    if (state === running) this.running += by;
    else if (state === starting) this.starting += by;
    else if (state === idle) this.idle += by;
  }
}

const absent = 0;
const starting = 1;
const running = 2;
const idle = 3;

const kinds = {
  created: eventKinds.indexOf("instance-created"),
  ready: eventKinds.indexOf("instance-ready"),
  idle: eventKinds.indexOf("instance-idle"),
  gone: eventKinds.indexOf("instance-gone"),
  warm: eventKinds.indexOf("warm"),
};
