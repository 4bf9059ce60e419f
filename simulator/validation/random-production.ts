// Small scenarios of everything where production begins, chosen by a number: in every other one times are
// round, so that much happens at one instant; in the rest hardly anything does.

import { constant } from "../plain";
import { stream, uniform } from "../random/uniform";
import type {
  Autoscaler,
  Clients,
  Distribution,
  Downstream,
  Intervention,
  Invocation,
  KeepAlive,
  Placement,
  Platform,
  Scenario,
  Traffic,
} from "../scenario";

const second = 1_000_000;

/** The n-th of an endless row of scenarios. */
export function randomProduction(n: number): Scenario {
  const choose = chooserOf(n);
  const horizon = choose.of([20, 40, 60]) * second;
  const mean = choose.of([100_000, 500_000, 2 * second]);
  const chosen = platform(choose);
  return {
    seed: n,
    horizon,
    traffic: traffic(choose),
    function: {
      memoryMb: choose.of([128, 884, 1769, 3538]),
      duration: choose.time(mean),
      timeout: choose.of([900 * second, 900 * second, 2 * second, choose.exact(600_000)]),
      cpu: choose.of([0, 0, 0.25, 0.6, 1]),
      errors: choose.of([0, 0, 0.1, 0.5]),
    },
    platform: chosen,
    invocation: invocation(choose),
    clients: choose.chance(0.5) ? clients(choose) : null,
    downstream: choose.chance(0.5) ? downstream(choose) : null,
    interventions: Array.from({ length: choose.whole(0, 4) }, () =>
      intervention(choose, horizon, chosen.maxInstances ?? 3),
    ),
    prices: null,
  };
}

type Choose = ReturnType<typeof chooserOf>;

function chooserOf(n: number) {
  const choices = stream(n, "arrivals", 2_000_000);
  const round = n % 2 === 0;
  let made = 0;
  const next = () => uniform(choices, made++);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const of = <T>(values: readonly [T, ...T[]]): T =>
    values[whole(0, values.length - 1)] ?? values[0];
  return {
    whole,
    of,
    chance: (share: number) => next() < share,
    /** A span about as long: as it is, or with odd digits. */
    exact: (about: number) => (round ? about : Math.round(about * (0.7 + 0.6 * next()))),
    time: (mean: number): Distribution =>
      round
        ? of<Distribution>([
            constant(mean),
            constant(mean),
            { kind: "empirical", values: [0, mean / 2, mean, 2 * mean] },
          ])
        : of<Distribution>([
            { kind: "exponential", mean },
            { kind: "lognormal", median: mean, p99: 5 * mean },
            { kind: "uniform", from: 0, to: 2 * mean },
          ]),
  };
}

function traffic(choose: Choose): Traffic {
  const perSecond = choose.of([0.5, 2, 5]);
  const kinds: readonly [() => Traffic, ...(() => Traffic)[]] = [
    () => ({ kind: "poisson", perSecond }),
    () => ({ kind: "constant", perSecond }),
    () => ({ kind: "renewal", gap: choose.time(second / perSecond) }),
    () => ({
      kind: "burst",
      at: choose.exact(choose.whole(0, 10) * second),
      count: choose.whole(5, 60),
      within: choose.of([0, second, 10 * second]),
    }),
    () => ({ kind: "batches", gap: choose.time(4 * second), size: choose.whole(2, 12) }),
    () => ({
      kind: "on-off",
      on: { perSecond: 10, for: 3 * second },
      off: { perSecond: choose.of([0, 0.5]), for: 6 * second },
    }),
  ];
  if (choose.chance(0.3)) return { kind: "sum", of: [choose.of(kinds)(), choose.of(kinds)()] };
  return choose.of(kinds)();
}

function platform(choose: Choose): Platform {
  const phase = () =>
    choose.chance(0.6) ? constant(0) : choose.time(choose.of([second / 2, 2 * second]));
  const maxInstances = choose.of([null, null, 1, 2, 4, 8]);
  const autoscaler: Autoscaler = choose.chance(0.4)
    ? target(choose, maxInstances ?? 3)
    : { kind: "per-request" };
  return {
    coldStart: {
      provision: phase(),
      fetch: constant(0),
      runtimeInit: phase(),
      functionInit: phase(),
      restore: constant(0),
    },
    firstRunFactor: choose.of([1, 1, 2.5]),
    keepAlive: keepAlive(choose),
    concurrencyPerInstance: choose.of([1, 1, 2, 3, 10]),
    maxInstances,
    provisioned: Math.min(choose.of([0, 0, 0, 1, 3]), maxInstances ?? 3),
    scaling: choose.chance(0.25)
      ? { burst: choose.whole(1, 4), refill: choose.whole(1, 3), every: choose.exact(4 * second) }
      : null,
    placement: choose.of<Placement>([
      "most-recently-used",
      "newest",
      "oldest",
      "least-recently-used",
    ]),
    whenFull: choose.chance(0.5)
      ? { kind: "throttle" }
      : { kind: "queue", maxWait: choose.of([0, second, choose.exact(3 * second), 30 * second]) },
    maxLifetime: choose.chance(0.2) ? choose.time(10 * second) : null,
    vcpus: choose.of([null, 1, 2, 0.5, "by-memory"]),
    requestsPerSecond: choose.of([null, null, null, 1, 3, 10]),
    autoscaler,
  };
}

function keepAlive(choose: Choose): KeepAlive {
  return choose.of<KeepAlive>([
    { kind: "fixed", idle: constant(choose.exact(3 * second)) },
    { kind: "fixed", idle: choose.time(4 * second) },
    { kind: "none" },
    { kind: "forever" },
  ]);
}

function target(choose: Choose, most: number): Autoscaler {
  const window = choose.of([6 * second, 20 * second]);
  return {
    kind: "target",
    concurrency: choose.of([1, 2, 10]),
    utilization: choose.of([0.7, 1]),
    cpu: choose.of([null, null, 0.6]),
    every: choose.exact(2 * second),
    window,
    panic: choose.chance(0.5)
      ? { window: window / choose.of([2, 10]), above: choose.of([1.5, 2]) }
      : null,
    maxUpRate: choose.of([1000, 2, 1.5]),
    maxDownRate: choose.of([2, 1.5, 1000]),
    toZeroAfter: choose.of([0, choose.exact(5 * second)]),
    minInstances: Math.min(choose.of([0, 0, 1, 2]), most),
    onDemand: choose.chance(0.3),
    unwanted: choose.of(["end", "end", "keep-alive"]),
  };
}

function clients(choose: Choose): Clients {
  return {
    retries: choose.whole(0, 4),
    backoff: {
      first: choose.of([0, choose.exact(100_000), second]),
      factor: choose.of([1, 2, 1.5]),
      max: choose.of([second, 20 * second]),
    },
    jitter: choose.of(["none", "full"]),
    giveUpAfter: choose.of([choose.exact(3 * second), 30 * second, Number.POSITIVE_INFINITY]),
  };
}

function downstream(choose: Choose): Downstream {
  return {
    name: "database",
    places: choose.whole(1, 4),
    heldBy: choose.of(["request", "instance"]),
    time: choose.time(choose.of([50_000, 500_000])),
    connect: choose.chance(0.5) ? constant(0) : choose.time(500_000),
    whenFull: choose.chance(0.3)
      ? { kind: "refuse" }
      : { kind: "wait", maxWait: choose.of([0, choose.exact(second), 10 * second]) },
  };
}

function invocation(choose: Choose): Invocation {
  const kind = choose.of<Invocation["kind"]>(["sync", "sync", "async", "queue"]);
  if (kind === "sync") return { kind };
  if (kind === "async")
    return {
      kind,
      retries: choose.whole(0, 2),
      retryAfter: choose.of([[second], [second, choose.exact(2 * second)], [0]]),
      maxAge: choose.of([choose.exact(4 * second), 40 * second]),
      jitter: choose.of(["none", "full"]),
    };
  return {
    kind,
    batch: choose.whole(1, 4),
    batchWindow: choose.of([0, 0, choose.exact(second)]),
    pollers: {
      from: choose.whole(1, 4),
      perMinute: choose.of([0, 30, 300, 3000, 7]),
      upTo: choose.of([1, 3, 20]),
    },
    maxConcurrency: choose.of([null, null, 2, 5]),
    visibility: choose.of([0, choose.exact(2 * second), 10 * second]),
    receives: choose.whole(1, 3),
    partial: choose.chance(0.3),
  };
}

function intervention(choose: Choose, horizon: number, most: number): Intervention {
  const at = choose.exact(choose.whole(0, Math.floor((0.7 * horizon) / second)) * second);
  const lasts = choose.exact(choose.of([second, 5 * second]));
  return choose.of<Intervention>([
    { kind: "events", at, count: choose.whole(1, 20) },
    { kind: "deployment", at },
    { kind: "provisioned", at, count: choose.whole(0, Math.min(3, most)) },
    {
      kind: "downstream",
      at,
      for: lasts,
      slower: choose.of([1, 3, 10]),
      refuses: choose.chance(0.3),
    },
    { kind: "lose", at, share: choose.of([0.3, 0.5, 1]) },
    { kind: "errors", at, for: lasts, share: choose.of([0.5, 1]) },
  ]);
}
