// The fleet over time as a stacked area (running, starting, idle), for fleets too large for lanes.

import type { Micros } from "../scenario";
import type { Trace } from "../trace/trace";
import type { Ink, Mark } from "./marks";
import { axisHeight, drawnUntil, type TimelineSpec, timeBox } from "./timeline";

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
  const changes = changesOf(trace);
  const columns: Counts[] = [];
  let now = { running: 0, starting: 0, idle: 0 };
  let next = 0;
  for (let pixel = 0; pixel < width; pixel += 1) {
    let fullest = now;
    for (; next < changes.length; next += 1) {
      const change = changes[next];
      if (!change || pixelOf(change.at) > pixel) break;
      now = { ...now, [change.state]: now[change.state] + change.by };
      if (changes[next + 1]?.at === change.at) continue;
      if (now.running + now.starting >= fullest.running + fullest.starting) fullest = now;
    }
    columns.push(fullest);
  }
  return columns;
}

type Change = { readonly at: Micros; readonly state: keyof Counts; readonly by: number };

/** Every change of state of every instance, in order of time. */
function changesOf({ instances, idle, horizon }: Trace): Change[] {
  const changes: Change[] = [];
  const spell = (state: keyof Counts, from: Micros, to: Micros) => {
    if (from > horizon || from >= to) return;
    changes.push({ at: from, state, by: 1 });
    if (to <= horizon) changes.push({ at: to, state, by: -1 });
  };
  instances.createdAt.forEach((createdAt, n) => {
    const endedAt = instances.endedAt[n] ?? Number.POSITIVE_INFINITY;
    const readyAt = Math.min(instances.readyAt[n] ?? endedAt, endedAt);
    spell("starting", createdAt, readyAt);
    spell("running", readyAt, endedAt);
  });
  idle.since.forEach((since, n) => {
    const until = idle.endedAt[n] ?? Number.POSITIVE_INFINITY;
    spell("idle", since, until);
    if (since >= until) return;
    changes.push({ at: since, state: "running", by: -1 });
    if (until <= horizon) changes.push({ at: until, state: "running", by: 1 });
  });
  return changes.sort((a, b) => a.at - b.at);
}
