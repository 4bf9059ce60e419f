// The platform in a scenario file. Every key may be left out: the preset, or the defaults, say the rest.

import * as z from "zod/mini";
import { type ColdStartPhase, coldStartPhases, type Platform } from "@/simulator/scenario";
import { autoscaler, autoscalerOf } from "./scenario-autoscaler";
import { distribution, distributionOf, positiveDistribution } from "./scenario-distribution";
import { given, givenDistribution, givenMicros } from "./scenario-given";
import { keepAlive, keepAliveOf } from "./scenario-keep-alive";
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

const byMemory = "by-memory";
const expectedVcpus = `a number from 0.01 to 1000, "${byMemory}" or null`;
const vcpus = z.union(
  [
    z.literal(byMemory, expectedVcpus),
    z.number(expectedVcpus).check(z.gte(0.01, expectedVcpus), z.lte(1000, expectedVcpus)),
  ],
  expectedVcpus,
);

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
  vcpus: z
    .optional(z.nullable(vcpus))
    .check(z.describe("Processors of an instance; by-memory: one for each 1,769 MB; null: any.")),
  requestsPerSecond: z
    .optional(z.nullable(numberBetween(1, 1e7)))
    .check(z.describe("Requests accepted in a second, and that many at once; null: no limit.")),
  autoscaler: z.optional(autoscaler),
});

export type PlatformFile = z.infer<typeof platform>;

/** Everything given, over everything that the preset or the defaults say. */
export function platformOf(file: PlatformFile, base: Platform): Platform {
  const concurrencyPerInstance = file.concurrencyPerInstance ?? base.concurrencyPerInstance;
  return {
    coldStart: coldStartOf(file.coldStart ?? {}, base.coldStart),
    firstRunFactor: file.firstRunFactor ?? base.firstRunFactor,
    keepAlive: file.keepAlive ? keepAliveOf(file.keepAlive) : base.keepAlive,
    concurrencyPerInstance,
    maxInstances: given(file.maxInstances, base.maxInstances),
    provisioned: file.provisioned ?? base.provisioned,
    scaling: scalingOf(file.scaling, base.scaling),
    placement: file.placement ?? base.placement,
    whenFull: file.whenFull ? whenFullOf(file.whenFull) : base.whenFull,
    maxLifetime: lifetimeOf(file.maxLifetime, base.maxLifetime),
    vcpus: given(file.vcpus, base.vcpus),
    requestsPerSecond: given(file.requestsPerSecond, base.requestsPerSecond),
    autoscaler: autoscalerOf(file.autoscaler, base.autoscaler, concurrencyPerInstance),
  };
}

function coldStartOf(
  file: NonNullable<PlatformFile["coldStart"]>,
  base: Platform["coldStart"],
): Platform["coldStart"] {
  const merged: Record<ColdStartPhase, Platform["coldStart"][ColdStartPhase]> = { ...base };
  for (const name of coldStartPhases) merged[name] = givenDistribution(file[name], base[name]);
  return merged;
}

function scalingOf(file: PlatformFile["scaling"], base: Platform["scaling"]): Platform["scaling"] {
  if (file === undefined) return base;
  if (file === null) return null;
  return {
    burst: file.burst ?? base?.burst ?? 0,
    refill: file.refill ?? base?.refill ?? 0,
    every: givenMicros(file.every, base?.every ?? 0),
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
