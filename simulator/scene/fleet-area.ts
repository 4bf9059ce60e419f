// The fleet over time as a stacked area (running, starting, idle), for fleets too large for lanes.

import type { Micros } from "../scenario";
import { type EventKind, eventKinds } from "../trace/kinds";
import type { Trace } from "../trace/trace";
import { type Edge, fleetLayers } from "./fleet-layers";
import { textMark } from "./mark-makers";
import type { Mark } from "./marks";
import { drawnUntil, type FormedSpec, fleetHeight, timeBox } from "./timeline-box";
import { countText } from "./words";

type State = "running" | "starting" | "idle" | "absent";
type Counts = Readonly<Record<Exclude<State, "absent">, number>>;

export function fleetArea(spec: FormedSpec): Mark[] {
  const { trace, slots, box, xOf, form } = spec;
  const { x: left, y } = timeBox(box);
  // At its very beginning it is a line, and not a shape without a point.
  const wide = Math.max(1, Math.ceil(xOf(drawnUntil(spec)) - left));
  const height = fleetHeight(slots, form) - 6;
  const columns = fleetOverPixels(trace, (at) => Math.floor(xOf(at) - left), wide);
  const scale = form.kind === "area" ? form.perInstance : 0;
  const edge = (of: (counts: Counts) => number): Edge =>
    corners(columns.map((counts, n) => [left + n, y + 6 + height - of(counts) * scale]));
  const layers = fleetLayers(
    edge(() => 0),
    {
      running: edge(({ running }) => running),
      starting: edge(({ running, starting }) => running + starting),
      idle: edge(({ running, starting, idle }) => running + starting + idle),
    },
  );
  return [
    ...layers,
    textMark({
      x: left - 6,
      y: y + 10 + height - slots.count * scale,
      text: countText(slots.count),
      size: 11,
      anchor: "end",
    }),
  ];
}

/** Without the points on a level stretch between its ends. */
function corners(edge: Edge): Edge {
  return edge.filter(([, y], n) => y !== edge[n - 1]?.[1] || y !== edge[n + 1]?.[1]);
}

/** For each pixel, the fleet at the moment in it when most instances ran or started. */
function fleetOverPixels(trace: Trace, pixelOf: (at: Micros) => number, width: number): Counts[] {
  const { at } = trace.events;
  const { fleet, take } = fleetCount(trace);
  const columns: Counts[] = [];
  let next = 0;
  for (let pixel = 0; pixel < width; pixel += 1) {
    const end = eventsUpTo(at, next, (at) => pixelOf(at) <= pixel);
    let { running, starting, idle } = fleet;
    for (; next < end; next += 1) {
      take(next);
      if (at[next + 1] === at[next]) continue;
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

const stateAfter: Readonly<Partial<Record<EventKind, State>>> = {
  "instance-created": "starting",
  "instance-ready": "running",
  "instance-idle": "idle",
  "instance-gone": "absent",
  warm: "running",
};

/** How many instances are in each state, from event to event. */
function fleetCount({ events, tries, instances }: Trace) {
  const states = Array.from(instances.createdAt, (): State => "absent");
  const fleet = { running: 0, starting: 0, idle: 0, absent: 0 };
  const take = (event: number) => {
    const kind = eventKinds[events.kind[event] ?? 0] ?? "arrived";
    const state = stateAfter[kind];
    if (state === undefined) return;
    const ref = events.ref[event] ?? 0;
    const instance = kind === "warm" ? (tries.instance[ref] ?? 0) : ref;
    fleet[states[instance] ?? "absent"] -= 1;
    fleet[state] += 1;
    states[instance] = state;
  };
  return { fleet, take };
}
