// Writes a scenario back into its file form, saying only what its preset (or the defaults) do not:
// for share links and downloads. Reading the result gives the same scenario.
import { printDuration } from "@/simulator/duration";
import {
  coldStartPhases,
  type Distribution,
  type FunctionConfig,
  type Intervention,
  type Invocation,
  type KeepAlive,
  type Platform,
  type ScalingRate,
  type Scenario,
  type Traffic,
  type WhenFull,
} from "@/simulator/scenario";
import type { About } from "./scenario";
import { baseOf, defaultAsync, defaultHorizon, defaultSeed } from "./scenario-defaults";
import { type DistributionFile, drawnIn } from "./scenario-distribution";
import type { PlatformFile } from "./scenario-platform";
import type { ScenarioFile } from "./scenario-schema";
import { type TrafficFile, trafficIn } from "./scenario-traffic";

export function writeScenario(scenario: Scenario, about: About): ScenarioFile {
  const base = baseOf(about.preset);
  const prices = (scenario.prices?.id ?? null) as ScenarioFile["prices"];
  return withoutNothing({
    title: about.title ?? undefined,
    description: about.description ?? undefined,
    preset: about.preset ?? undefined,
    seed: unless(scenario.seed, defaultSeed),
    horizon: unless(printDuration(scenario.horizon), printDuration(defaultHorizon)),
    traffic: scenario.traffic.kind === "none" ? undefined : writeTraffic(scenario.traffic),
    function: whatDiffers(writeFunction(scenario.function), writeFunction(base.function)),
    platform: writePlatform(scenario.platform, base.platform),
    invocation: writeInvocation(scenario.invocation),
    interventions:
      scenario.interventions.length === 0
        ? undefined
        : scenario.interventions.map(writeIntervention),
    prices: prices === base.prices ? undefined : prices,
  });
}

/** What a preset may say, in full: also what is as the preset or the defaults have it. */
export function writeSettings({ function: own, platform }: Scenario) {
  return {
    function: writeFunction(own),
    platform: {
      ...writeFlat(platform),
      coldStart: writePhases(platform),
      scaling: writeScaling(platform.scaling, null) ?? null,
    },
  };
}

function writePlatform(own: Platform, base: Platform): PlatformFile | undefined {
  const differing: PlatformFile = {
    ...whatDiffers(writeFlat(own), writeFlat(base)),
    coldStart: whatDiffers(writePhases(own), writePhases(base)),
    scaling: writeScaling(own.scaling, base.scaling),
  };
  const said = withoutNothing(differing);
  return Object.keys(said).length === 0 ? undefined : said;
}

function writeFlat(platform: Platform) {
  return {
    firstRunFactor: platform.firstRunFactor,
    keepAlive: writeKeepAlive(platform.keepAlive),
    concurrencyPerInstance: platform.concurrencyPerInstance,
    maxInstances: platform.maxInstances,
    provisioned: platform.provisioned,
    placement: platform.placement,
    whenFull: writeWhenFull(platform.whenFull),
    maxLifetime: platform.maxLifetime === null ? null : writeDistribution(platform.maxLifetime),
  };
}

function writePhases(platform: Platform): Record<string, DistributionFile> {
  return Object.fromEntries(
    coldStartPhases.map((phase) => [phase, writeDistribution(platform.coldStart[phase])]),
  );
}

function writeScaling(
  own: ScalingRate | null,
  base: ScalingRate | null,
): NonNullable<PlatformFile["scaling"]> | null | undefined {
  if (own === null) return base === null ? undefined : null;
  const write = (rate: ScalingRate) => ({ ...rate, every: printDuration(rate.every) });
  return base === null ? write(own) : whatDiffers(write(own), write(base));
}

function writeFunction(own: FunctionConfig) {
  return {
    memoryMb: own.memoryMb,
    duration: writeDistribution(own.duration),
    timeout: printDuration(own.timeout),
  };
}

function writeDistribution(from: Distribution): DistributionFile {
  if (from.kind === "constant") return printDuration(from.value);
  return drawnIn(from, printDuration, writeDistribution);
}

function writeTraffic(from: Traffic): TrafficFile {
  return trafficIn(from, printDuration, writeDistribution);
}

function writeKeepAlive(from: KeepAlive): NonNullable<PlatformFile["keepAlive"]> {
  switch (from.kind) {
    case "fixed":
      return { kind: "fixed", idle: writeDistribution(from.idle) };
    case "none":
    case "forever":
      return { kind: from.kind };
    case "histogram":
      return {
        kind: "histogram",
        range: printDuration(from.range),
        bin: printDuration(from.bin),
        percentiles: [from.headPercentile, from.tailPercentile],
        margin: from.margin,
      };
  }
}

function writeWhenFull(from: WhenFull): NonNullable<PlatformFile["whenFull"]> {
  return from.kind === "throttle" ? from : { ...from, maxWait: printDuration(from.maxWait) };
}

function writeInvocation(from: Invocation): ScenarioFile["invocation"] {
  if (from.kind !== "async") return undefined;
  const write = ({ retries, retryAfter, maxAge }: typeof from) => ({
    retries,
    retryAfter: retryAfter.map(printDuration),
    maxAge: printDuration(maxAge),
  });
  return { kind: "async", ...whatDiffers(write(from), write(defaultAsync)) };
}

function writeIntervention(from: Intervention) {
  const at = printDuration(from.at);
  return "for" in from ? { ...from, at, for: printDuration(from.for) } : { ...from, at };
}

function unless<T>(value: T, usual: T): T | undefined {
  return same(value, usual) ? undefined : value;
}

/** The keys in which the first differs from the second; undefined if in none. */
function whatDiffers<T extends object>(own: T, base: T): Partial<T> | undefined {
  const keys = (Object.keys(own) as (keyof T)[]).filter((key) => !same(own[key], base[key]));
  if (keys.length === 0) return undefined;
  return Object.fromEntries(keys.map((key) => [key, own[key]])) as Partial<T>;
}

/** Both sides are written by the functions above, so their keys are in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withoutNothing<T extends object>(from: T): T {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as T;
}
