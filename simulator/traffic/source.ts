// Where requests come from: one source for each leaf of the scenario's traffic and one for the
// events a reader sends. A source gives its arrivals one after another and keeps none of them.

import { type Draw, drawFrom, type Fill, fillFrom } from "../random/distribution";
import { cosTurns } from "../random/elementary";
import { exponential, exponentials } from "../random/exponential";
import { type Stream, stream, subStream, uniform } from "../random/uniform";
import type { Budget } from "../run/budget";
import { type Micros, never, type Scenario, type Traffic } from "../scenario";

/** Requests are drawn so many at a time. */
const ahead = 64;
/** So many candidates are drawn in the time that an event takes. */
const candidatesPerEvent = 4;

export class Source {
  /** When its next request arrives; Infinity when there is none. */
  declare at: Micros;
  /** Which of its requests that is: the index its handler duration is drawn with. */
  index = -1;
  /** Which source this is: retries draw from a stream of their own below it. */
  declare readonly part: number;
  private readonly arrivals = new Float64Array(ahead);
  private readonly durations = new Float64Array(ahead);
  declare private readonly nextArrivals: Arrivals;
  declare private readonly nextDurations: Fill;
  private place = ahead - 1;

  constructor(part: number, arrivals: Arrivals, durations: Fill) {
    this.part = part;
    this.nextArrivals = arrivals;
    this.nextDurations = durations;
    this.advance();
  }

  /** How long the handler of its next request runs. */
  get duration(): Micros {
    return this.durations[this.place] as number;
  }

  /** On to the request after the next. */
  advance(): void {
    this.index++;
    if (++this.place === ahead) {
      this.place = 0;
      this.nextArrivals(this.arrivals);
      this.nextDurations(this.durations, this.index);
    }
    this.at = this.arrivals[this.place] as number;
  }
}

/** Writes the arrivals that come next. Called for one batch after the other. */
type Arrivals = (into: Float64Array) => void;

/** Sources in the order of the scenario; the events sent by hand come from part 0. */
export function sourcesOf(scenario: Scenario, budget: Budget): Source[] {
  const { seed, horizon } = scenario;
  const sources = leavesOf(scenario.traffic).map((leaf, n) => {
    const arrivals = arrivalsOf(leaf, stream(seed, "arrivals", n + 1), horizon, budget);
    const runs = leaf.kind === "trace" ? leaf.runs : undefined;
    return runs === undefined
      ? source(scenario, n + 1, arrivals)
      : new Source(n + 1, arrivals, inOrder(runs));
  });
  const sent = scenario.interventions.filter((one) => one.kind === "events");
  if (sent.length > 0)
    sources.push(source(scenario, 0, oneByOne(bursts(sent.sort((a, b) => a.at - b.at)))));
  return sources;
}

function source(
  { function: { duration }, seed }: Scenario,
  part: number,
  arrivals: Arrivals,
): Source {
  return new Source(part, arrivals, fillFrom(duration, stream(seed, "duration", part)));
}

/** As long as they are listed. */
function inOrder(runs: ArrayLike<Micros>): Fill {
  return (into, first) => {
    for (let n = 0; n < into.length; n++) into[n] = runs[first + n] ?? 0;
  };
}

export function leavesOf(traffic: Traffic): Leaf[] {
  if (traffic.kind === "none") return [];
  return traffic.kind === "sum" ? traffic.of.flatMap(leavesOf) : [traffic];
}

type Leaf = Exclude<Traffic, { kind: "sum" | "none" }>;

function arrivalsOf(traffic: Leaf, of: Stream, horizon: Micros, budget: Budget): Arrivals {
  if (traffic.kind === "poisson") return poisson(traffic.perSecond, of);
  return oneByOne(arrivalOf(traffic, of, horizon, budget));
}

function oneByOne(next: () => Micros): Arrivals {
  return (into) => {
    for (let n = 0; n < into.length; n++) into[n] = next();
  };
}

function arrivalOf(
  traffic: Exclude<Leaf, { kind: "poisson" }>,
  of: Stream,
  horizon: Micros,
  budget: Budget,
): () => Micros {
  switch (traffic.kind) {
    case "constant":
      return every(1e6 / traffic.perSecond);
    case "pings":
      return every(traffic.every);
    case "renewal":
      return batches(drawFrom(traffic.gap, of), 1);
    case "batches":
      return batches(drawFrom(traffic.gap, of), traffic.size);
    case "burst":
      return bursts([traffic]);
    case "on-off":
      return onOff(traffic, of, horizon, budget);
    case "daily":
      return daily(traffic, of, horizon, budget);
    case "trace":
      return listed(traffic.at);
  }
}

function every(gap: number): () => Micros {
  let count = 0;
  return () => Math.round(++count * gap);
}

function poisson(perSecond: number, of: Stream): Arrivals {
  const mean = perSecond > 0 ? 1e6 / perSecond : never;
  let drawn = 0;
  // Not rounded, so that rounding does not add up.
  let last = 0;
  return (into) => {
    exponentials(of, drawn, into);
    drawn += into.length;
    last = addUp(into, mean, last);
  };
}

/** Turns gaps, in units of their mean, into instants after `last`, and gives the latest before it was rounded. */
function addUp(into: Float64Array, mean: number, last: number): number {
  let at = last;
  for (let n = 0; n < into.length; n++) {
    at += mean * (into[n] as number);
    into[n] = Math.round(at);
  }
  return at;
}

function batches(gap: Draw, size: number): () => Micros {
  let batch = 0;
  let left = 0;
  let at = 0;
  return () => {
    if (left === 0) {
      if (size < 1) return never;
      at += gap(batch++);
      left = size;
    }
    left--;
    return Math.round(at);
  };
}

type Burst = { readonly at: Micros; readonly count: number; readonly within?: Micros };

/** One after the other, in order of time. */
function bursts(list: readonly Burst[]): () => Micros {
  let which = 0;
  let sent = 0;
  return () => {
    while (which < list.length) {
      const { at, count, within = 0 } = list[which] as Burst;
      if (sent < count) return at + Math.floor((within * sent++) / count);
      which++;
      sent = 0;
    }
    return never;
  };
}

function listed(at: ArrayLike<Micros>): () => Micros {
  let sent = 0;
  return () => at[sent++] ?? never;
}

/** Two Poisson rates that take turns for exponentially distributed times; it begins off. */
function onOff(
  traffic: Extract<Traffic, { kind: "on-off" }>,
  of: Stream,
  horizon: Micros,
  budget: Budget,
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
      budget.spend(1);
      at = until;
      on = !on;
      until += (on ? traffic.on.for : traffic.off.for) * exponential(turns, turn++);
    }
    return never;
  };
}

/** A smooth day that begins at its lowest: candidates at the high rate, thinned. */
function daily(
  traffic: Extract<Traffic, { kind: "daily" }>,
  of: Stream,
  horizon: Micros,
  budget: Budget,
): () => Micros {
  const candidates = subStream(of, 1);
  const keep = subStream(of, 2);
  const low = traffic.lowPerSecond / traffic.highPerSecond;
  let index = 0;
  let at = 0;
  return () => {
    while (traffic.highPerSecond > 0 && at <= horizon) {
      if (index % candidatesPerEvent === 0) budget.spend(1);
      at += (1e6 / traffic.highPerSecond) * exponential(candidates, index);
      const level = low + ((1 - low) * (1 - cosTurns(at / traffic.period))) / 2;
      if (uniform(keep, index++) < level) return Math.round(at);
    }
    return never;
  };
}
