// A scenario as its author writes it, with every usual key: what the tests read.
export const fullScenario = {
  preset: "lambda-node",
  seed: 1,
  horizon: "20m",
  traffic: { kind: "poisson", perSecond: 2 },
  function: {
    memoryMb: 512,
    duration: { kind: "lognormal", median: "120ms", p99: "600ms" },
    timeout: "30s",
  },
  platform: {
    coldStart: { provision: "100ms", fetch: "50ms", runtimeInit: "140ms", functionInit: "150ms" },
    keepAlive: { kind: "fixed", idle: "10m" },
    concurrencyPerInstance: 1,
    maxInstances: 1000,
    provisioned: 0,
    scaling: { burst: 1000, refill: 1000, every: "10s" },
    placement: "most-recently-used",
    whenFull: { kind: "throttle" },
    maxLifetime: null,
  },
  prices: "aws-lambda-x86",
};
