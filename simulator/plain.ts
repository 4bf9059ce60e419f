// The scenario in which every choice is the default: no traffic, 128 MB, 100 ms, no cold start time,
// ten minutes of keep-alive, one request per instance, no limits, no prices. Others start from it.

import type { Distribution, FunctionConfig, Micros, Platform, Scenario } from "./scenario";

export function constant(value: Micros): Distribution {
  return { kind: "constant", value };
}

const plainFunction: FunctionConfig = {
  memoryMb: 128,
  duration: constant(100_000),
  timeout: 900_000_000,
  cpu: 0,
  errors: 0,
};

const plainPlatform: Platform = {
  coldStart: {
    provision: constant(0),
    fetch: constant(0),
    runtimeInit: constant(0),
    functionInit: constant(0),
    restore: constant(0),
  },
  firstRunFactor: 1,
  keepAlive: { kind: "fixed", idle: constant(600_000_000) },
  concurrencyPerInstance: 1,
  maxInstances: null,
  provisioned: 0,
  scaling: null,
  placement: "most-recently-used",
  whenFull: { kind: "throttle" },
  maxLifetime: null,
  vcpus: null,
  requestsPerSecond: null,
  autoscaler: { kind: "per-request" },
};

export const plain: Scenario = {
  seed: 1,
  horizon: 3_600_000_000,
  traffic: { kind: "none" },
  function: plainFunction,
  platform: plainPlatform,
  invocation: { kind: "sync" },
  clients: null,
  downstream: null,
  interventions: [],
  prices: null,
};

export type Change = Partial<Omit<Scenario, "function" | "platform">> & {
  readonly function?: Partial<FunctionConfig>;
  readonly platform?: Partial<Platform>;
};

/** The plain scenario with some choices made otherwise. */
export function scenarioWith(change: Change): Scenario {
  return {
    ...plain,
    ...change,
    function: { ...plain.function, ...change.function },
    platform: { ...plain.platform, ...change.platform },
  };
}
