// How many wait over a run, as a thin track above the instances: for an instance, in a queue, in line for a place
// downstream. Only where anybody does.

import type { Micros } from "../scenario";
import { valueAt } from "../trace/search";
import type { Trace } from "../trace/trace";
import { mark, textMark } from "./mark-makers";
import type { Mark } from "./marks";
import { drawnUntil, type TimelineSpec } from "./timeline-box";
import { countText } from "./words";

export const trackHeight = 28;
const roomForWords = 13;

/** How many waited, from each instant to the next. */
type Track = {
  readonly where: "before" | "behind";
  readonly what: string;
  readonly at: Float64Array;
  readonly depth: Int32Array;
  readonly most: number;
};

const known = new WeakMap<Trace, readonly Track[]>();

export function tracksOf(trace: Trace): readonly Track[] {
  const tracks = known.get(trace) ?? newTracks(trace);
  known.set(trace, tracks);
  return tracks;
}

function newTracks(trace: Trace): readonly Track[] {
  const { tries, scenario } = trace;
  const unplaced: number[] = [];
  const inLine: number[] = [];
  for (let row = 0; row < tries.at.length; row += 1) {
    const at = valueAt(tries.at, row);
    const until = Math.min(valueAt(tries.placedAt, row), valueAt(tries.endedAt, row));
    if (until > at) unplaced.push(at, until);
    const asked = valueAt(tries.askedAt, row);
    // Who is refused has asked, and never held a place.
    const left = Math.min(valueAt(tries.heldAt, row), valueAt(tries.endedAt, row));
    if (left > asked && asked > 0) inLine.push(asked, left);
  }
  const queue = scenario.invocation.kind === "sync" ? "waiting" : "in the queue";
  const behind = `in line for the ${scenario.downstream?.name ?? "place"}`;
  return [
    trackOf("before", queue, unplaced, trace.horizon),
    trackOf("behind", behind, inLine, trace.horizon),
  ].filter(({ most }) => most > 0);
}

/** From pairs of when each began to wait and when it no longer did. */
function trackOf(
  where: Track["where"],
  what: string,
  pairs: readonly number[],
  horizon: Micros,
): Track {
  const begins = Float64Array.from(pairs.filter((_, n) => n % 2 === 0)).sort();
  const ends = Float64Array.from(pairs.filter((_, n) => n % 2 === 1)).sort();
  const at: number[] = [0];
  const depth: number[] = [0];
  let [came, went, most] = [0, 0, 0];
  while (came < begins.length || went < ends.length) {
    const now = Math.min(begins[came] ?? horizon, ends[went] ?? horizon);
    if (now >= horizon) break;
    while ((begins[came] ?? horizon) <= now && came < begins.length) came += 1;
    while ((ends[went] ?? horizon) <= now && went < ends.length) went += 1;
    at.push(now);
    depth.push(came - went);
    most = Math.max(most, came - went);
  }
  return { where, what, at: Float64Array.from(at), depth: Int32Array.from(depth), most };
}

export function waitingMarks(spec: TimelineSpec): Mark[] {
  const horizon = drawnUntil(spec);
  return tracksOf(spec.trace).flatMap((track, n): Mark[] => {
    const base = spec.box.y + (n + 1) * trackHeight - 2;
    const tall = trackHeight - roomForWords - 3;
    const { d, peak, deepest } = outline(track, spec, horizon, base, tall);
    if (d === "") return [];
    return [
      mark.path(d, { fill: "sunken", stroke: { ink: "ink-soft", width: 1 } }),
      wordsAt(`${countText(deepest)} ${whatIn(track, spec)}`, peak, base - tall - 3, spec),
    ];
  });
}

/** On a phone for what they stand in line is said by the stage alone. */
function whatIn({ what }: Track, { box }: TimelineSpec): string {
  return box.width < 400 ? what.replace(/ for .*/, "") : what;
}

/** A step for each pixel, as high as its deepest; and how deep it has been so far, and where. */
function outline(
  { at, depth, most }: Track,
  { xOf }: TimelineSpec,
  horizon: Micros,
  base: number,
  tall: number,
) {
  let d = "";
  let [peak, deepest, level, pixel] = [xOf(0), 0, 0, Number.NEGATIVE_INFINITY];
  const to = (x: number, count: number) => {
    d += `${d === "" ? `M${x.toFixed(1)} ${base}` : `H${x.toFixed(1)}`}V${(base - (tall * count) / most).toFixed(1)}`;
    level = count;
  };
  for (let n = 1; n < at.length && valueAt(at, n) <= horizon; n += 1) {
    const [x, count] = [xOf(valueAt(at, n)), valueAt(depth, n)];
    if (count > deepest) [peak, deepest] = [x, count];
    const next = n + 1 < at.length ? xOf(valueAt(at, n + 1)) : Number.POSITIVE_INFINITY;
    // Within a pixel only what rises is told; the last of it always.
    if (x - pixel < 1 && count <= level && next - pixel < 1) continue;
    to(x, count);
    pixel = x;
  }
  return { d: d === "" ? "" : `${d}H${xOf(horizon).toFixed(1)}V${base}Z`, peak, deepest };
}

/** Before an instant, so that all of it is there when the play head is, where the box has room for it; else beside it. */
function wordsAt(text: string, x: number, y: number, { box }: TimelineSpec): Mark {
  const size = 11;
  const length = text.length * size * 0.5;
  if (x > box.x + length) return textMark({ x, y, text, size, anchor: "end" });
  const last = box.x + box.width - length;
  return textMark({ x: Math.max(box.x, Math.min(x, last)), y, text, size });
}
