// A run's one input, as the engine takes it: every choice made, every duration a whole number of
// microseconds. The file form (strings with units, presets, defaults) is read in content/model.

/** Simulated time or a span of it: a whole number of microseconds. */
export type Micros = number;

/** When that is which does not happen. */
export const never: Micros = Number.POSITIVE_INFINITY;

/** By what its times are, and what stands for always the same one. */
export type DistributionOf<Time, Constant> = Constant | DrawnOf<Time, Constant>;

export type DrawnOf<Time, Constant> =
  | { readonly kind: "exponential"; readonly mean: Time }
  | { readonly kind: "lognormal"; readonly median: Time; readonly p99: Time }
  | { readonly kind: "normal"; readonly mean: Time; readonly sd: Time }
  | { readonly kind: "uniform"; readonly from: Time; readonly to: Time }
  | {
      readonly kind: "mixture";
      readonly of: readonly {
        readonly weight: number;
        readonly is: DistributionOf<Time, Constant>;
      }[];
    }
  | { readonly kind: "empirical"; readonly values: readonly Time[] };

export type Distribution = DistributionOf<
  Micros,
  { readonly kind: "constant"; readonly value: Micros }
>;

type RateOf<Time> = { readonly perSecond: number; readonly for: Time };

/** By what its times and its gaps are. */
export type TrafficOf<Time, Gap> =
  | { readonly kind: "none" }
  | { readonly kind: "constant"; readonly perSecond: number }
  | { readonly kind: "poisson"; readonly perSecond: number }
  | { readonly kind: "renewal"; readonly gap: Gap }
  | { readonly kind: "burst"; readonly at: Time; readonly count: number; readonly within: Time }
  | { readonly kind: "batches"; readonly gap: Gap; readonly size: number }
  | { readonly kind: "on-off"; readonly on: RateOf<Time>; readonly off: RateOf<Time> }
  | {
      readonly kind: "daily";
      readonly lowPerSecond: number;
      readonly highPerSecond: number;
      readonly period: Time;
    }
  | { readonly kind: "trace"; readonly at: readonly Time[] }
  | { readonly kind: "pings"; readonly every: Time }
  | { readonly kind: "sum"; readonly of: readonly TrafficOf<Time, Gap>[] };

export type Traffic = TrafficOf<Micros, Distribution>;

/** The phases of a cold start in the order they happen; a snapshot platform has only `restore`. */
export const coldStartPhases = [
  "provision",
  "fetch",
  "runtimeInit",
  "functionInit",
  "restore",
] as const;
export type ColdStartPhase = (typeof coldStartPhases)[number];

export type KeepAlive =
  | { readonly kind: "fixed"; readonly idle: Distribution }
  | { readonly kind: "none" }
  | { readonly kind: "forever" }
  | {
      /** The hybrid policy of "Serverless in the Wild" (ATC 2020). */
      readonly kind: "histogram";
      readonly range: Micros;
      readonly bin: Micros;
      readonly headPercentile: number;
      readonly tailPercentile: number;
      readonly margin: number;
    };

export type Placement =
  | "most-recently-used"
  | "newest"
  | "oldest"
  | "least-recently-used"
  | "random";

export type WhenFull =
  | { readonly kind: "throttle" }
  | { readonly kind: "queue"; readonly maxWait: Micros };

export type Invocation =
  | { readonly kind: "sync" }
  | {
      readonly kind: "async";
      readonly retries: number;
      readonly retryAfter: readonly Micros[];
      readonly maxAge: Micros;
    };

/** A bucket of new instances: `burst` at most, refilled continuously with `refill` per `every`. */
export type ScalingRate = {
  readonly burst: number;
  readonly refill: number;
  readonly every: Micros;
};

export type Intervention =
  | { readonly kind: "events"; readonly at: Micros; readonly count: number }
  | { readonly kind: "deployment"; readonly at: Micros }
  | { readonly kind: "provisioned"; readonly at: Micros; readonly count: number };

export type FunctionConfig = {
  readonly memoryMb: number;
  readonly duration: Distribution;
  readonly timeout: Micros;
};

export type Platform = {
  readonly coldStart: Readonly<Record<ColdStartPhase, Distribution>>;
  /** How many times longer the first handler run on a new instance takes. */
  readonly firstRunFactor: number;
  readonly keepAlive: KeepAlive;
  readonly concurrencyPerInstance: number;
  /** null: no cap. */
  readonly maxInstances: number | null;
  readonly provisioned: number;
  /** null: no limit on how fast instances are added. */
  readonly scaling: ScalingRate | null;
  readonly placement: Placement;
  readonly whenFull: WhenFull;
  /** null: instances are not recycled for their age. */
  readonly maxLifetime: Distribution | null;
};

export type Scenario = {
  readonly seed: number;
  readonly horizon: Micros;
  readonly traffic: Traffic;
  readonly function: FunctionConfig;
  readonly platform: Platform;
  readonly invocation: Invocation;
  readonly interventions: readonly Intervention[];
  readonly prices: PriceList | null;
};

/**
 * What a platform charges, list price in US dollars. The engine knows three ways of measuring use:
 * by request (Lambda), by the time an instance has at least one request under way (Cloud Run, Azure
 * Flex, memory on Vercel), by CPU time (Workers, CPU on Vercel).
 */
export type PriceList = {
  readonly id: string;
  readonly name: string;
  readonly perRequestUsd: number;
  /** What is metered for compute, each part rounded up to `granularity`, at least `minimum`. */
  readonly compute: {
    readonly meter: "request" | "busy-instance" | "none";
    readonly granularity: Micros;
    readonly minimum: Micros;
    /** The cold start phases that are billed like handler time. */
    readonly billedPhases: readonly ColdStartPhase[];
    /** The part of a restore that is billed, from 0 to 1: loading the runtime is, copying memory back is not. */
    readonly billedRestore: number;
    readonly perGbSecondUsd: number;
    readonly perVcpuSecondUsd: number;
  };
  /** CPU time billed by itself; `share` of the handler's duration is CPU time (an assumption). */
  readonly cpu: { readonly perSecondUsd: number; readonly share: number } | null;
  /** vCPUs an instance has: fixed, or in proportion to its memory. */
  readonly vcpu: { readonly fixed: number } | { readonly memoryMbPerVcpu: number };
  /**
   * Instances that are kept ready: the reservation, and execution on them (null: as on demand). `idleOnly`: the
   * reservation is not charged for as many of them as have a request under way.
   */
  readonly provisioned: {
    readonly perGbSecondUsd: number;
    readonly perVcpuSecondUsd: number;
    readonly executionPerGbSecondUsd: number | null;
    readonly granularity: Micros;
    readonly idleOnly: boolean;
  } | null;
  readonly monthlyUsd: number;
};
