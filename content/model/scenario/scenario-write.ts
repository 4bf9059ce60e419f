// Writes a scenario back into its file form, saying only what its preset (or the defaults) do not:
// for share links and downloads. Reading the result gives the same scenario.
import { printDuration } from "@/simulator/duration";
import {
  coldStartPhases,
  type Platform,
  type ScalingRate,
  type Scenario,
  type WhenFull,
} from "@/simulator/scenario";
import type { About } from "./scenario";
import { writeAutoscaler } from "./scenario-autoscaler";
import { writeClients } from "./scenario-clients";
import { baseOf, defaultHorizon, defaultSeed } from "./scenario-defaults";
import { unless, whatDiffers, withoutNothing } from "./scenario-differences";
import { type DistributionFile, writeDistribution } from "./scenario-distribution";
import { writeDownstream } from "./scenario-downstream";
import { writeFunction } from "./scenario-function";
import { writeIntervention } from "./scenario-intervention";
import { writeInvocation } from "./scenario-invocation";
import { writeKeepAlive } from "./scenario-keep-alive";
import type { PlatformFile } from "./scenario-platform";
import type { ScenarioFile } from "./scenario-schema";
import { writeTraffic } from "./scenario-traffic";

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
    clients: writeClients(scenario.clients),
    downstream: writeDownstream(scenario.downstream),
    interventions:
      scenario.interventions.length === 0
        ? undefined
        : scenario.interventions.map(writeIntervention),
    prices: prices === base.prices ? undefined : prices,
  });
}

/** What a preset may say, in full: also what is as the preset or the defaults have it. */
export function writeSettings({ function: own, platform }: Scenario) {
  const { autoscaler, concurrencyPerInstance } = platform;
  const plain = { kind: "per-request" } as const;
  return {
    function: writeFunction(own),
    platform: {
      ...writeFlat(platform),
      coldStart: writePhases(platform),
      scaling: writeScaling(platform.scaling, null) ?? null,
      autoscaler: writeAutoscaler(autoscaler, plain, concurrencyPerInstance) ?? plain,
    },
  };
}

function writePlatform(own: Platform, base: Platform): PlatformFile | undefined {
  const differing: PlatformFile = {
    ...whatDiffers(writeFlat(own), writeFlat(base)),
    coldStart: whatDiffers(writePhases(own), writePhases(base)),
    scaling: writeScaling(own.scaling, base.scaling),
    autoscaler: writeAutoscaler(own.autoscaler, base.autoscaler, own.concurrencyPerInstance),
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
    vcpus: platform.vcpus,
    requestsPerSecond: platform.requestsPerSecond,
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

function writeWhenFull(from: WhenFull): NonNullable<PlatformFile["whenFull"]> {
  return from.kind === "throttle" ? from : { ...from, maxWait: printDuration(from.maxWait) };
}
