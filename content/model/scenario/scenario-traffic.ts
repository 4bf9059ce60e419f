// Traffic in a scenario file: when requests arrive.

import * as z from "zod/mini";
import type { Traffic } from "@/simulator/scenario";
import {
  type DistributionFile,
  distributionOf,
  positiveDistribution,
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

type Rate = { perSecond: number; for: string };
export type TrafficFile =
  | { kind: "none" }
  | { kind: "constant"; perSecond: number }
  | { kind: "poisson"; perSecond: number }
  | { kind: "renewal"; gap: DistributionFile }
  | { kind: "burst"; at: string; count: number; within: string }
  | { kind: "batches"; gap: DistributionFile; size: number }
  | { kind: "on-off"; on: Rate; off: Rate }
  | { kind: "daily"; lowPerSecond: number; highPerSecond: number; period: string }
  | { kind: "trace"; at: string[] }
  | { kind: "pings"; every: string }
  | { kind: "sum"; of: TrafficFile[] };

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
});

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
  switch (file.kind) {
    case "none":
    case "constant":
    case "poisson":
      return file;
    case "renewal":
      return { kind: "renewal", gap: distributionOf(file.gap) };
    case "burst":
      return { ...file, at: microsOf(file.at), within: microsOf(file.within) };
    case "batches":
      return { kind: "batches", gap: distributionOf(file.gap), size: file.size };
    case "on-off":
      return { kind: "on-off", on: rateOf(file.on), off: rateOf(file.off) };
    case "daily":
      return { ...file, period: microsOf(file.period) };
    case "trace":
      return { kind: "trace", at: file.at.map(microsOf) };
    case "pings":
      return { kind: "pings", every: microsOf(file.every) };
    case "sum":
      return { kind: "sum", of: file.of.map(trafficOf) };
  }
}

function rateOf(file: Rate) {
  return { perSecond: file.perSecond, for: microsOf(file.for) };
}
