// Scenarios of every kind, chosen by a number: small runs in which rare rules meet. For laws that must
// hold whatever the scenario, and for comparing engines.

import { constant, plain } from "../plain";
import { stream, uniform } from "../random/uniform";
import type {
  Distribution,
  Intervention,
  Invocation,
  KeepAlive,
  Placement,
  Platform,
  Scenario,
  Traffic,
} from "../scenario";

const second = 1_000_000;
const horizon = 60 * second;

/** The n-th of an endless row of scenarios. */
export function randomScenario(n: number): Scenario {
  const choose = chooser(n);
  return {
    seed: n,
    horizon,
    traffic: traffic(choose, 2),
    function: {
      memoryMb: choose.of([128, 512, 1769]),
      duration: distribution(choose, choose.of([20_000, 400_000, 3 * second])),
      timeout: choose.of([900 * second, 2 * second, 300_000]),
      cpu: 0,
      errors: 0,
    },
    platform: platform(choose),
    invocation: invocation(choose),
    clients: null,
    downstream: null,
    interventions: Array.from({ length: choose.whole(0, 3) }, () => intervention(choose)),
    prices: null,
  };
}

type Chooser = ReturnType<typeof chooser>;

function chooser(n: number) {
  const choices = stream(n, "arrivals", 1_000_000);
  let made = 0;
  const whole = (from: number, to: number) =>
    from + Math.floor(uniform(choices, made++) * (to - from + 1));
  return {
    whole,
    of: <T>(values: readonly [T, ...T[]]): T => values[whole(0, values.length - 1)] ?? values[0],
    chance: (share: number) => uniform(choices, made++) < share,
  };
}

function traffic(choose: Chooser, depth: number): Traffic {
  const perSecond = choose.of([0.1, 1, 5]);
  const kinds: readonly [() => Traffic, ...(() => Traffic)[]] = [
    () => ({ kind: "poisson", perSecond }),
    () => ({ kind: "constant", perSecond }),
    () => ({ kind: "renewal", gap: distribution(choose, 1.5 * second) }),
    () => ({
      kind: "burst",
      at: choose.whole(0, 30) * second,
      count: choose.whole(1, 40),
      within: choose.of([0, second, 10 * second]),
    }),
    () => ({ kind: "batches", gap: distribution(choose, 8 * second), size: choose.whole(1, 9) }),
    () => ({
      kind: "on-off",
      on: { perSecond: 10, for: 3 * second },
      off: { perSecond: choose.of([0, 0.3]), for: 9 * second },
    }),
    () => ({ kind: "daily", lowPerSecond: 0.1, highPerSecond: 6, period: 40 * second }),
    () => ({ kind: "trace", at: [0, 0, 1, second, second, 7 * second, horizon, horizon + 1] }),
    () => ({ kind: "pings", every: 5 * second }),
    () => ({ kind: "none" }),
  ];
  if (depth > 0 && choose.chance(0.3))
    return {
      kind: "sum",
      of: Array.from({ length: choose.whole(1, 3) }, () => traffic(choose, depth - 1)),
    };
  return choose.of(kinds)();
}

function distribution(choose: Chooser, mean: number): Distribution {
  const kinds: readonly [Distribution, ...Distribution[]] = [
    constant(mean),
    { kind: "exponential", mean },
    { kind: "lognormal", median: mean, p99: 4 * mean },
    { kind: "normal", mean, sd: mean / 2 },
    { kind: "uniform", from: 0, to: 2 * mean },
    { kind: "empirical", values: [1, mean, 3 * mean] },
    {
      kind: "mixture",
      of: [
        { weight: 2, is: constant(mean / 4) },
        { weight: 1, is: { kind: "exponential", mean } },
      ],
    },
  ];
  return choose.of(kinds);
}

function platform(choose: Chooser): Platform {
  const phase = () =>
    choose.chance(0.5) ? constant(0) : distribution(choose, choose.of([1000, 200_000, 2 * second]));
  const maxInstances = choose.of([null, null, 1, 3, 8]);
  return {
    coldStart: {
      provision: phase(),
      fetch: phase(),
      runtimeInit: phase(),
      functionInit: phase(),
      restore: constant(0),
    },
    firstRunFactor: choose.of([1, 1, 2.5]),
    keepAlive: keepAlive(choose),
    concurrencyPerInstance: choose.of([1, 1, 2, 5]),
    maxInstances,
    provisioned: Math.min(choose.of([0, 0, 1, 3]), maxInstances ?? 3),
    scaling: choose.chance(0.3)
      ? { burst: choose.whole(1, 4), refill: choose.whole(1, 3), every: 4 * second }
      : null,
    placement: choose.of<Placement>([
      "most-recently-used",
      "newest",
      "oldest",
      "least-recently-used",
      "random",
    ]),
    whenFull: choose.chance(0.5)
      ? { kind: "throttle" }
      : { kind: "queue", maxWait: choose.of([0, second, 30 * second]) },
    maxLifetime: choose.chance(0.3) ? distribution(choose, 10 * second) : null,
    vcpus: null,
    requestsPerSecond: null,
    autoscaler: { kind: "per-request" },
  };
}

function keepAlive(choose: Chooser): KeepAlive {
  return choose.of<KeepAlive>([
    { kind: "fixed", idle: constant(3 * second) },
    { kind: "fixed", idle: distribution(choose, 4 * second) },
    { kind: "none" },
    { kind: "forever" },
    {
      kind: "histogram",
      range: 20 * second,
      bin: 500_000,
      headPercentile: 5,
      tailPercentile: 99,
      margin: 0.1,
    },
  ]);
}

function invocation(choose: Chooser): Invocation {
  if (choose.chance(0.6)) return plain.invocation;
  return {
    kind: "async",
    retries: choose.whole(0, 2),
    retryAfter: [second, 2 * second],
    maxAge: choose.of([4 * second, 40 * second]),
    jitter: "full",
  };
}

function intervention(choose: Chooser): Intervention {
  const at = choose.whole(0, 60) * second;
  return choose.of<Intervention>([
    { kind: "events", at, count: choose.whole(1, 20) },
    { kind: "deployment", at },
    { kind: "provisioned", at, count: choose.whole(0, 1) },
  ]);
}
