// What a scenario is when it says nothing: an instance in its simplest form, no traffic. A preset
// takes the place of the settings; seed, horizon, traffic and invocation stay as they are here.
import type { Settings } from "@/simulator/presets/preset";
import type { Distribution, Invocation, Micros } from "@/simulator/scenario";

const second = 1_000_000;
const minute = 60 * second;
const noTime: Distribution = { kind: "constant", value: 0 };

export const defaultSeed = 1;
export const defaultHorizon: Micros = 60 * minute;

export const defaultSettings: Settings = {
  function: {
    memoryMb: 128,
    duration: { kind: "constant", value: second / 10 },
    timeout: 15 * minute,
  },
  platform: {
    coldStart: {
      provision: noTime,
      fetch: noTime,
      runtimeInit: noTime,
      functionInit: noTime,
      restore: noTime,
    },
    firstRunFactor: 1,
    keepAlive: { kind: "fixed", idle: { kind: "constant", value: 10 * minute } },
    concurrencyPerInstance: 1,
    maxInstances: null,
    provisioned: 0,
    scaling: null,
    placement: "most-recently-used",
    whenFull: { kind: "throttle" },
    maxLifetime: null,
  },
  prices: null,
};

/** What an asynchronous invocation does unless told otherwise: Lambda's documented behaviour. */
export const defaultAsync: Extract<Invocation, { kind: "async" }> = {
  kind: "async",
  retries: 2,
  retryAfter: [minute, 2 * minute],
  maxAge: 360 * minute,
};
