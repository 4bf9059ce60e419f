// A run's one input, as the engine takes it: every choice made, every duration a whole number of
// microseconds. The file form (strings with units, presets, defaults) is read in content/model.

/** Simulated time or a span of it: a whole number of microseconds. */
export type Micros = number;

/** When that is which does not happen. */
export const never: Micros = Number.POSITIVE_INFINITY;

/** A span without an end. A scenario is plain data, which is sent as JSON, and that knows no infinity. */
export const endless: Micros = Number.MAX_SAFE_INTEGER;

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
  | {
      readonly kind: "empirical";
      readonly values: readonly Time[];
      /** One after the other, and again from the first; else any at each draw. */
      readonly inOrder?: true | undefined;
    };

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
  | {
      readonly kind: "trace";
      /** A list; whoever has millions keeps them in a column. */
      readonly at: ArrayLike<Time>;
      /** How long each of them runs at its first try, in place of a draw. */
      readonly runs?: ArrayLike<Time> | undefined;
    }
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
      /** Of the pause after an event was refused. */
      readonly jitter: Jitter;
    }
  | {
      /** Events stand in a queue that the platform reads: a batch is one run. */
      readonly kind: "queue";
      readonly batch: number;
      /** How long the reader waits for a batch to fill. */
      readonly batchWindow: Micros;
      /** Runs at once: `from`, and `perMinute` more while messages wait, `upTo` at most. */
      readonly pollers: {
        readonly from: number;
        readonly perMinute: number;
        readonly upTo: number;
      };
      /** null: as many as there are pollers. */
      readonly maxConcurrency: number | null;
      readonly visibility: Micros;
      /** How often a message is received before it goes to the dead letters. */
      readonly receives: number;
      /** The function says which messages of a batch failed; else all of a failed batch are seen again. */
      readonly partial: boolean;
    };

/** Whole: all pauses as they are. Full: each drawn between nothing and that. */
export type Jitter = "none" | "full";

/** What callers do whose request was refused, failed or timed out. */
export type Clients = {
  readonly retries: number;
  /** The pause before the n-th further try, from 0: first × factorⁿ, at most `max`. */
  readonly backoff: { readonly first: Micros; readonly factor: number; readonly max: Micros };
  readonly jitter: Jitter;
  /** No try begins later than this after the first arrival; `endless` without such a limit. */
  readonly giveUpAfter: Micros;
};

/** What a run asks of something behind it that has so many places. */
export type Downstream = {
  readonly name: string;
  readonly places: number;
  /** By a request for as long as it takes; by an instance from its start until it is gone. */
  readonly heldBy: "request" | "instance";
  readonly time: Distribution;
  /** What it takes an instance to connect, at the end of its start. */
  readonly connect: Distribution;
  readonly whenFull:
    | { readonly kind: "wait"; readonly maxWait: Micros }
    | { readonly kind: "refuse" };
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
  | { readonly kind: "provisioned"; readonly at: Micros; readonly count: number }
  | Fault;

/** What goes wrong in the middle of a run, all at once or for a while. */
export type Fault =
  | {
      readonly kind: "downstream";
      readonly at: Micros;
      readonly for: Micros;
      /** How many times longer a place is held that is taken meanwhile. */
      readonly slower: number;
      /** Nobody gets a place meanwhile. */
      readonly refuses: boolean;
    }
  /** A share of the instances is gone at once, and with them what runs there. */
  | { readonly kind: "lose"; readonly at: Micros; readonly share: number }
  | {
      readonly kind: "errors";
      readonly at: Micros;
      readonly for: Micros;
      readonly share: number;
    };

export type FunctionConfig = {
  readonly memoryMb: number;
  /** What a run takes alone on one full processor, apart from what is behind it. */
  readonly duration: Distribution;
  readonly timeout: Micros;
  /** The share of a run's duration that computes; the rest waits for others. */
  readonly cpu: number;
  /** The share of runs that fail at their end. */
  readonly errors: number;
};

/** When instances are added and taken away. */
export type Autoscaler =
  /** One is added when no slot is free. */
  { readonly kind: "per-request" } | TargetScaler;

/** Looks now and again at how much goes on, and makes the fleet as large as that asks for. */
export type TargetScaler = {
  readonly kind: "target";
  /** Requests at once that an instance is meant for, no more than it may take, and how much of that is aimed at. */
  readonly concurrency: number;
  readonly utilization: number;
  /** How busy processors are meant to be; the larger of both counts. null: not looked at. */
  readonly cpu: number | null;
  readonly every: Micros;
  readonly window: Micros;
  /** When a short window asks for at least `above` times what is ready; null: never. */
  readonly panic: { readonly window: Micros; readonly above: number } | null;
  /** In one step, times what is ready. */
  readonly maxUpRate: number;
  readonly maxDownRate: number;
  readonly toZeroAfter: Micros;
  readonly minInstances: number;
  /** A request without a slot has an instance added at once as well. */
  readonly onDemand: boolean;
  /** An instance that is not wanted ends at once, or is kept as a spare until its keep-alive is over. */
  readonly unwanted: "end" | "keep-alive";
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
  /** Processors of an instance. By memory: 1,769 MB are one. null: as many as are asked for. */
  readonly vcpus: number | "by-memory" | null;
  /** Tries accepted in a second, and that many at once; null: no limit. */
  readonly requestsPerSecond: number | null;
  readonly autoscaler: Autoscaler;
};

export type Scenario = {
  readonly seed: number;
  readonly horizon: Micros;
  readonly traffic: Traffic;
  readonly function: FunctionConfig;
  readonly platform: Platform;
  readonly invocation: Invocation;
  /** null: callers try once. Only synchronous callers see what became of it. */
  readonly clients: Clients | null;
  /** null: nothing is behind the function. */
  readonly downstream: Downstream | null;
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
  /** CPU time billed by itself: the part of a run that computes, or `share` of its duration where that is not told. */
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
