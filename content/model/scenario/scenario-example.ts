// Scenarios as their authors write them: what the tests read.

/** Every key of what lies where production begins; a second one has the queue, which no caller waits for. */
export const productionScenario = {
  horizon: "5m",
  traffic: { kind: "poisson", perSecond: 20 },
  function: { memoryMb: 1024, duration: "100ms", cpu: 0.2, errors: 0.01 },
  platform: {
    concurrencyPerInstance: 100,
    vcpus: 1,
    requestsPerSecond: 10_000,
    autoscaler: {
      kind: "target",
      concurrency: 80,
      utilization: 0.6,
      cpu: 0.5,
      every: "5s",
      window: "30s",
      panic: { window: "10s", above: 3 },
      maxUpRate: 10,
      maxDownRate: 4,
      toZeroAfter: "1m",
      minInstances: 2,
      onDemand: true,
      unwanted: "keep-alive",
    },
  },
  clients: {
    retries: 5,
    backoff: { first: "200ms", factor: 3, max: "10s" },
    jitter: "none",
    giveUpAfter: "30s",
  },
  downstream: {
    name: "database",
    places: 100,
    heldBy: "instance",
    time: "20ms",
    connect: "5ms",
    whenFull: { kind: "wait", maxWait: "2s" },
  },
  interventions: [
    { at: "1m", kind: "downstream", slower: 10, refuses: true, for: "30s" },
    { at: "90s", kind: "lose", share: 0.5 },
    { at: "2m", kind: "errors", share: 1, for: "20s" },
    { at: "3m", kind: "provisioned", count: 20 },
  ],
};

export const queueScenario = {
  traffic: { kind: "poisson", perSecond: 20 },
  invocation: {
    kind: "queue",
    batch: 5,
    batchWindow: "1s",
    pollers: { from: 2, perMinute: 60, upTo: 100 },
    maxConcurrency: 20,
    visibility: "2m",
    receives: 4,
    partial: true,
  },
  downstream: { places: 3, time: "20ms", whenFull: { kind: "refuse" } },
};

/** Every usual key. */
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
