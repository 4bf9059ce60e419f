// The platform in a scenario file. Every key may be left out: the preset, or the defaults, say the rest.

import * as z from "zod/mini";
import {
  type ColdStartPhase,
  coldStartPhases,
  type KeepAlive,
  type Platform,
} from "@/simulator/scenario";
import {
  type DistributionFile,
  distribution,
  distributionOf,
  positiveDistribution,
} from "./scenario-distribution";
import { microsOf } from "./scenario-micros";
import {
  choice,
  closed,
  duration,
  kinds,
  numberBetween,
  positiveDuration,
  wholeBetween,
} from "./scenario-parts";

const percentile = numberBetween(0, 100);

const keepAlive = kinds([
  closed({ kind: z.literal("fixed"), idle: distribution }),
  closed({ kind: z.literal("none") }),
  closed({ kind: z.literal("forever") }),
  closed({
    kind: z.literal("histogram"),
    range: z.optional(positiveDuration),
    bin: z.optional(positiveDuration),
    percentiles: z.optional(
      z
        .tuple([percentile, percentile], "two percentiles such as [5, 99]")
        .check(z.refine(([head, tail]) => head < tail, "two percentiles, the lower one first")),
    ),
    margin: z.optional(numberBetween(0, 1)),
  }),
]).check(
  z.meta({ id: "KeepAlive", description: "How long an instance is kept after its last request." }),
);

const phase = z.optional(distribution);
const coldStart = closed({
  provision: phase,
  fetch: phase,
  runtimeInit: phase,
  functionInit: phase,
  restore: phase,
}).check(z.meta({ description: "What a cold start does, phase by phase." }));

const scaling = closed({
  burst: z.optional(wholeBetween(1, 1e6)),
  refill: z.optional(numberBetween(0, 1e6)),
  every: z.optional(positiveDuration),
}).check(
  z.meta({
    description: "How fast instances are added: a bucket of `burst`, refilled continuously.",
  }),
);

export const placements = [
  "most-recently-used",
  "newest",
  "oldest",
  "least-recently-used",
  "random",
] as const;

export const platform = closed({
  coldStart: z.optional(coldStart),
  firstRunFactor: z
    .optional(numberBetween(0, 1000))
    .check(z.describe("How many times longer the first run on a new instance takes.")),
  keepAlive: z.optional(keepAlive),
  concurrencyPerInstance: z
    .optional(wholeBetween(1, 100_000))
    .check(z.describe("Requests an instance runs at one time.")),
  maxInstances: z
    .optional(z.nullable(wholeBetween(0, 1e6)))
    .check(z.describe("Instances at most; null for no cap.")),
  provisioned: z
    .optional(wholeBetween(0, 100_000))
    .check(z.describe("Instances kept ready from the start.")),
  scaling: z.optional(z.nullable(scaling)),
  placement: z
    .optional(choice(placements))
    .check(z.describe("Which of several idle instances takes a request.")),
  whenFull: z
    .optional(
      kinds([
        closed({ kind: z.literal("throttle") }),
        closed({ kind: z.literal("queue"), maxWait: duration }),
      ]),
    )
    .check(z.describe("What happens to a request that no instance can take.")),
  maxLifetime: z
    .optional(z.nullable(positiveDistribution))
    .check(z.describe("The age at which an instance is recycled; null for none.")),
});

export type PlatformFile = z.infer<typeof platform>;

/** Everything given, over everything that the preset or the defaults say. */
export function platformOf(file: PlatformFile, base: Platform): Platform {
  return {
    coldStart: coldStartOf(file.coldStart ?? {}, base.coldStart),
    firstRunFactor: file.firstRunFactor ?? base.firstRunFactor,
    keepAlive: file.keepAlive ? keepAliveOf(file.keepAlive) : base.keepAlive,
    concurrencyPerInstance: file.concurrencyPerInstance ?? base.concurrencyPerInstance,
    maxInstances: given(file.maxInstances, base.maxInstances),
    provisioned: file.provisioned ?? base.provisioned,
    scaling: scalingOf(file.scaling, base.scaling),
    placement: file.placement ?? base.placement,
    whenFull: file.whenFull ? whenFullOf(file.whenFull) : base.whenFull,
    maxLifetime: lifetimeOf(file.maxLifetime, base.maxLifetime),
    vcpus: base.vcpus,
    requestsPerSecond: base.requestsPerSecond,
    autoscaler: base.autoscaler,
  };
}

/** null is something given; only a key that is absent falls through to the base. */
export function given<T>(value: T | undefined, base: T): T {
  return value === undefined ? base : value;
}

function coldStartOf(
  file: NonNullable<PlatformFile["coldStart"]>,
  base: Platform["coldStart"],
): Platform["coldStart"] {
  const merged: Record<ColdStartPhase, Platform["coldStart"][ColdStartPhase]> = { ...base };
  for (const name of coldStartPhases) {
    const own: DistributionFile | undefined = file[name];
    if (own !== undefined) merged[name] = distributionOf(own);
  }
  return merged;
}

function keepAliveOf(file: NonNullable<PlatformFile["keepAlive"]>): KeepAlive {
  switch (file.kind) {
    case "fixed":
      return { kind: "fixed", idle: distributionOf(file.idle) };
    case "none":
    case "forever":
      return { kind: file.kind };
    case "histogram": {
      const [headPercentile, tailPercentile] = file.percentiles ?? [5, 99];
      return {
        kind: "histogram",
        range: microsOf(file.range ?? "4h"),
        bin: microsOf(file.bin ?? "1m"),
        headPercentile,
        tailPercentile,
        margin: file.margin ?? 0.1,
      };
    }
  }
}

function scalingOf(file: PlatformFile["scaling"], base: Platform["scaling"]): Platform["scaling"] {
  if (file === undefined) return base;
  if (file === null) return null;
  return {
    burst: file.burst ?? base?.burst ?? 0,
    refill: file.refill ?? base?.refill ?? 0,
    every: file.every === undefined ? (base?.every ?? 0) : microsOf(file.every),
  };
}

function whenFullOf(file: NonNullable<PlatformFile["whenFull"]>): Platform["whenFull"] {
  return file.kind === "throttle" ? file : { ...file, maxWait: microsOf(file.maxWait) };
}

function lifetimeOf(
  file: PlatformFile["maxLifetime"],
  base: Platform["maxLifetime"],
): Platform["maxLifetime"] {
  if (file === undefined) return base;
  return file === null ? null : distributionOf(file);
}
