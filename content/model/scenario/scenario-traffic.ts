// Traffic in a scenario file: when requests arrive.

import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import type { Traffic, TrafficOf } from "@/simulator/scenario";
import {
  type DistributionFile,
  distributionOf,
  positiveDistribution,
  writeDistribution,
} from "./scenario-distribution";
import { microsOf } from "./scenario-micros";
import {
  closed,
  duration,
  kinds,
  listOf,
  numberBetween,
  positiveDuration,
  wholeBetween,
} from "./scenario-parts";

export type TrafficFile = TrafficOf<string, DistributionFile>;

const perSecond = numberBetween(0, 1e6);
const rate = closed({ perSecond, for: positiveDuration });

const daily = closed({
  kind: z.literal("daily"),
  lowPerSecond: perSecond,
  highPerSecond: perSecond,
  period: positiveDuration,
}).check(
  z.refine(({ lowPerSecond, highPerSecond }) => highPerSecond >= lowPerSecond, {
    error: "a rate no lower than lowPerSecond",
    path: ["highPerSecond"],
  }),
);

const trace = closed({
  kind: z.literal("trace"),
  at: listOf(duration, "durations from the start", 1, 1e6).check(({ value, issues }) => {
    const late = value.findIndex((at, n) => n > 0 && microsOf(at) < microsOf(value[n - 1] ?? at));
    if (late < 0) return;
    issues.push({
      code: "custom",
      input: value,
      path: [late],
      message: `times in order, so none before "${value[late - 1]}"`,
    });
  }),
  runs: z.optional(listOf(duration, "durations, one for each of `at`", 1, 1e6)),
}).check(
  z.refine(({ at, runs }) => runs === undefined || runs.length === at.length, {
    error: "as many durations as `at` has",
    path: ["runs"],
  }),
);

type Schema = z.ZodMiniType<TrafficFile, TrafficFile>;

export const traffic: Schema = kinds([
  closed({ kind: z.literal("none") }),
  closed({ kind: z.literal("constant"), perSecond }),
  closed({ kind: z.literal("poisson"), perSecond }),
  closed({ kind: z.literal("renewal"), gap: positiveDistribution }),
  closed({
    kind: z.literal("burst"),
    at: duration,
    count: wholeBetween(1, 1e7),
    within: duration,
  }),
  closed({ kind: z.literal("batches"), gap: positiveDistribution, size: wholeBetween(1, 1e6) }),
  closed({ kind: z.literal("on-off"), on: rate, off: rate }),
  daily,
  trace,
  closed({ kind: z.literal("pings"), every: positiveDuration }),
  closed({
    kind: z.literal("sum"),
    of: listOf(
      z.lazy((): Schema => traffic),
      "kinds of traffic",
      1,
      100,
    ),
  }),
]).check(z.meta({ id: "Traffic", description: "When requests arrive." }));

export function trafficOf(file: TrafficFile): Traffic {
  return trafficIn(file, microsOf, distributionOf);
}

export function writeTraffic(from: Traffic): TrafficFile {
  return trafficIn(from, printDuration, writeDistribution);
}

/** The same in other times and gaps, from the form of a file or back to it. */
function trafficIn<A, B, GapA, GapB>(
  from: TrafficOf<A, GapA>,
  time: (from: A) => B,
  gap: (from: GapA) => GapB,
): TrafficOf<B, GapB> {
  switch (from.kind) {
    case "none":
    case "constant":
    case "poisson":
      return from;
    case "renewal":
    case "batches":
      return { ...from, gap: gap(from.gap) };
    case "burst":
      return { ...from, at: time(from.at), within: time(from.within) };
    case "on-off": {
      const { on, off } = from;
      return {
        kind: "on-off",
        on: { ...on, for: time(on.for) },
        off: { ...off, for: time(off.for) },
      };
    }
    case "daily":
      return { ...from, period: time(from.period) };
    case "trace":
      return from.runs === undefined
        ? { kind: "trace", at: Array.from(from.at, time) }
        : { kind: "trace", at: Array.from(from.at, time), runs: Array.from(from.runs, time) };
    case "pings":
      return { kind: "pings", every: time(from.every) };
    case "sum":
      return { kind: "sum", of: from.of.map((one) => trafficIn(one, time, gap)) };
  }
}
