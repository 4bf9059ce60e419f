// Where requests come from: one source for each leaf of the scenario's traffic and one for the
// events a reader sends. A source gives its arrivals one after another and keeps none of them.

import { type Draw, drawFrom } from "../random/distribution";
import { cosTurns } from "../random/elementary";
import { exponential } from "../random/exponential";
import { type Stream, stream, subStream, uniform } from "../random/uniform";
import type { Intervention, Micros, Scenario, Traffic } from "../scenario";

export type Source = {
  /** When its next request arrives; Infinity when there is none. */
  at: Micros;
  /** Which of its requests that is: the index its handler duration is drawn with. */
  index: number;
  /** The next arrival after this one. Asked once for each, in order. */
  readonly next: () => Micros;
  readonly duration: Draw;
  /** Which source this is: retries draw from a stream of their own below it. */
  readonly part: number;
};

/** Sources in the order of the scenario; the events sent by hand come from part 0. */
export function sourcesOf(scenario: Scenario): Source[] {
  const leaves = leavesOf(scenario.traffic);
  const sources = leaves.map((leaf, n) =>
    source(
      scenario,
      n + 1,
      arrivalsOf(leaf, stream(scenario.seed, "arrivals", n + 1), scenario.horizon),
    ),
  );
  const sent = scenario.interventions.filter((one) => one.kind === "events");
  if (sent.length > 0) sources.push(source(scenario, 0, sentByHand(sent)));
  return sources;
}

function source(scenario: Scenario, part: number, next: () => Micros): Source {
  const duration = drawFrom(scenario.function.duration, stream(scenario.seed, "duration", part));
  return { at: next(), index: 0, next, duration, part };
}

export function leavesOf(traffic: Traffic): Leaf[] {
  if (traffic.kind === "none") return [];
  return traffic.kind === "sum" ? traffic.of.flatMap(leavesOf) : [traffic];
}

type Leaf = Exclude<Traffic, { kind: "sum" | "none" }>;

function arrivalsOf(traffic: Leaf, of: Stream, horizon: Micros): () => Micros {
  switch (traffic.kind) {
    case "constant":
      return every(1e6 / traffic.perSecond);
    case "pings":
      return every(traffic.every);
    case "poisson":
      return poisson(traffic.perSecond, of);
    case "renewal":
      return batches(drawFrom(traffic.gap, of), 1);
    case "batches":
      return batches(drawFrom(traffic.gap, of), traffic.size);
    case "burst":
      return burst(traffic.at, traffic.count, traffic.within);
    case "on-off":
      return onOff(traffic, of, horizon);
    case "daily":
      return daily(traffic, of, horizon);
    case "trace":
      return listed(traffic.at);
  }
}

function every(gap: number): () => Micros {
  let count = 0;
  return () => Math.round(++count * gap);
}

function poisson(perSecond: number, of: Stream): () => Micros {
  const mean = perSecond > 0 ? 1e6 / perSecond : Number.POSITIVE_INFINITY;
  let index = 0;
  let at = 0;
  return () => {
    at += mean * exponential(of, index++);
    return Math.round(at);
  };
}

function batches(gap: Draw, size: number): () => Micros {
  let batch = 0;
  let left = 0;
  let at = 0;
  return () => {
    if (left === 0) {
      if (size < 1) return Number.POSITIVE_INFINITY;
      at += gap(batch++);
      left = size;
    }
    left--;
    return Math.round(at);
  };
}

function burst(at: Micros, count: number, within: Micros): () => Micros {
  let sent = 0;
  return () =>
    sent < count ? at + Math.floor((within * sent++) / count) : Number.POSITIVE_INFINITY;
}

function listed(at: readonly Micros[]): () => Micros {
  let sent = 0;
  return () => at[sent++] ?? Number.POSITIVE_INFINITY;
}

function sentByHand(sent: readonly Extract<Intervention, { kind: "events" }>[]): () => Micros {
  const inOrder = sent.filter((one) => one.count > 0).sort((a, b) => a.at - b.at);
  let which = 0;
  let given = 0;
  return () => {
    const one = inOrder[which];
    if (one === undefined) return Number.POSITIVE_INFINITY;
    if (++given >= one.count) {
      which++;
      given = 0;
    }
    return one.at;
  };
}

/** Two Poisson rates that take turns for exponentially distributed times; it begins off. */
function onOff(
  traffic: Extract<Traffic, { kind: "on-off" }>,
  of: Stream,
  horizon: Micros,
): () => Micros {
  const turns = subStream(of, 1);
  const gaps = subStream(of, 2);
  let on = false;
  let turn = 0;
  let index = 0;
  let at = 0;
  let until = traffic.off.for * exponential(turns, turn++);
  return () => {
    while (at <= horizon) {
      const { perSecond } = on ? traffic.on : traffic.off;
      const gap = perSecond > 0 ? (1e6 / perSecond) * exponential(gaps, index++) : horizon + 1;
      if (at + gap < until) {
        at += gap;
        return Math.round(at);
      }
      at = until;
      on = !on;
      until += (on ? traffic.on.for : traffic.off.for) * exponential(turns, turn++);
    }
    return Number.POSITIVE_INFINITY;
  };
}

/** A smooth day that begins at its lowest: candidates at the high rate, thinned. */
function daily(
  traffic: Extract<Traffic, { kind: "daily" }>,
  of: Stream,
  horizon: Micros,
): () => Micros {
  const candidates = subStream(of, 1);
  const keep = subStream(of, 2);
  const low = traffic.lowPerSecond / traffic.highPerSecond;
  let index = 0;
  let at = 0;
  return () => {
    while (traffic.highPerSecond > 0 && at <= horizon) {
      at += (1e6 / traffic.highPerSecond) * exponential(candidates, index);
      const level = low + ((1 - low) * (1 - cosTurns(at / traffic.period))) / 2;
      if (uniform(keep, index++) < level) return Math.round(at);
    }
    return Number.POSITIVE_INFINITY;
  };
}
