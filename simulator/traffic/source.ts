// Where requests come from: one source for each leaf of the scenario's traffic and one for the
// events a reader sends. A source gives its arrivals one after another and keeps none of them.

import { type Draw, drawFrom, type Fill, fillFrom } from "../random/distribution";
import { cosTurns } from "../random/elementary";
import { exponential } from "../random/exponential";
import { type Stream, stream, subStream, uniform } from "../random/uniform";
import { type Intervention, type Micros, never, type Scenario, type Traffic } from "../scenario";

/** Requests are drawn so many at a time. */
const ahead = 64;

export class Source {
  /** When its next request arrives; Infinity when there is none. */
  declare at: Micros;
  /** Which of its requests that is: the index its handler duration is drawn with. */
  index = 0;
  /** Which source this is: retries draw from a stream of their own below it. */
  declare readonly part: number;
  private readonly arrivals = new Float64Array(ahead);
  private readonly durations = new Float64Array(ahead);
  declare private readonly nextArrivals: Arrivals;
  declare private readonly nextDurations: Fill;
  private place = 0;

  constructor(part: number, arrivals: Arrivals, durations: Fill) {
    this.part = part;
    this.nextArrivals = arrivals;
    this.nextDurations = durations;
    this.nextArrivals(this.arrivals);
    this.nextDurations(this.durations, 0);
    this.at = this.arrivals[0] as number;
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
export function sourcesOf(scenario: Scenario): Source[] {
  const { seed, horizon } = scenario;
  const sources = leavesOf(scenario.traffic).map((leaf, n) =>
    source(scenario, n + 1, arrivalsOf(leaf, stream(seed, "arrivals", n + 1), horizon)),
  );
  const sent = scenario.interventions.filter((one) => one.kind === "events");
  if (sent.length > 0) sources.push(source(scenario, 0, oneByOne(sentByHand(sent))));
  return sources;
}

function source(
  { function: { duration }, seed }: Scenario,
  part: number,
  arrivals: Arrivals,
): Source {
  return new Source(part, arrivals, fillFrom(duration, stream(seed, "duration", part)));
}

export function leavesOf(traffic: Traffic): Leaf[] {
  if (traffic.kind === "none") return [];
  return traffic.kind === "sum" ? traffic.of.flatMap(leavesOf) : [traffic];
}

type Leaf = Exclude<Traffic, { kind: "sum" | "none" }>;

function arrivalsOf(traffic: Leaf, of: Stream, horizon: Micros): Arrivals {
  if (traffic.kind === "poisson") return poisson(traffic.perSecond, of);
  return oneByOne(arrivalOf(traffic, of, horizon));
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

function poisson(perSecond: number, of: Stream): Arrivals {
  const mean = perSecond > 0 ? 1e6 / perSecond : never;
  let drawn = 0;
  // Not rounded, so that rounding does not add up.
  const last = new Float64Array(1);
  return (into) => {
    let at = last[0] as number;
    for (let n = 0; n < into.length; n++) {
      at += mean * exponential(of, drawn + n);
      into[n] = Math.round(at);
    }
    drawn += into.length;
    last[0] = at;
  };
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

function burst(at: Micros, count: number, within: Micros): () => Micros {
  let sent = 0;
  return () => (sent < count ? at + Math.floor((within * sent++) / count) : never);
}

function listed(at: readonly Micros[]): () => Micros {
  let sent = 0;
  return () => at[sent++] ?? never;
}

function sentByHand(sent: readonly Extract<Intervention, { kind: "events" }>[]): () => Micros {
  const inOrder = sent.filter((one) => one.count > 0).sort((a, b) => a.at - b.at);
  let which = 0;
  let given = 0;
  return () => {
    const one = inOrder[which];
    if (one === undefined) return never;
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
    return never;
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
    return never;
  };
}
