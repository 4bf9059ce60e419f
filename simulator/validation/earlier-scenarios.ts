// Scenarios that say nothing of errors, callers, processors, targets or what lies behind: what they came to before
// there was any of that stands in earlier-runs.json, and stays. Asynchronous ones are among them only where nothing is
// ever refused, because what a refused event does has become truer.

import type { PriceList, Scenario } from "../scenario";
import { randomScenario } from "./random-scenario";

const perGbSecondUsd = 0.0000166667;

/** By each of the three ways of measuring use, with made-up prices that no vendor changes. */
const lists: readonly (PriceList | null)[] = [
  null,
  priced("by-request", {
    compute: {
      meter: "request",
      granularity: 1000,
      minimum: 0,
      billedPhases: ["functionInit"],
      billedRestore: 0.3,
      perGbSecondUsd,
      perVcpuSecondUsd: 0,
    },
    provisioned: {
      perGbSecondUsd: 0.0000041667,
      perVcpuSecondUsd: 0,
      executionPerGbSecondUsd: 0.0000097222,
      granularity: 300_000_000,
      idleOnly: false,
    },
  }),
  priced("by-instance", {
    compute: {
      meter: "busy-instance",
      granularity: 100_000,
      minimum: 100_000,
      billedPhases: ["runtimeInit", "functionInit"],
      billedRestore: 0,
      perGbSecondUsd: 0.0000025,
      perVcpuSecondUsd: 0.000024,
    },
    provisioned: {
      perGbSecondUsd: 0.0000025,
      perVcpuSecondUsd: 0.0000025,
      executionPerGbSecondUsd: null,
      granularity: 1000,
      idleOnly: true,
    },
  }),
  priced("by-processor", { cpu: { perSecondUsd: 0.00002, share: 0.1 } }),
];

export function earlierScenarios(count: number): Scenario[] {
  const chosen: Scenario[] = [];
  for (let n = 0; chosen.length < count; n++) {
    const scenario = { ...randomScenario(n), prices: lists[n % lists.length] ?? null };
    if (scenario.invocation.kind === "sync" || neverFull(scenario)) chosen.push(scenario);
  }
  return chosen;
}

function neverFull({ platform }: Scenario): boolean {
  return platform.maxInstances === null && platform.scaling === null;
}

function priced(id: string, change: Partial<PriceList>): PriceList {
  return {
    id,
    name: id,
    perRequestUsd: 0.0000002,
    compute: {
      meter: "none",
      granularity: 1,
      minimum: 0,
      billedPhases: [],
      billedRestore: 0,
      perGbSecondUsd: 0,
      perVcpuSecondUsd: 0,
    },
    cpu: null,
    vcpu: { memoryMbPerVcpu: 1769 },
    provisioned: null,
    monthlyUsd: 0,
    ...change,
  };
}
