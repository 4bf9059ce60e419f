// Scenarios of production's troubles, chosen by a number: random ones of every kind with processors, errors, something
// behind the function, callers who try again, a queue, a scaler, and faults in the middle. Small, so that rare rules meet.

import { constant } from "../plain";
import { stream, uniform } from "../random/uniform";
import type {
  Clients,
  Distribution,
  Downstream,
  Fault,
  Invocation,
  Scenario,
  TargetScaler,
} from "../scenario";
import { randomScenario } from "./random-scenario";

const second = 1_000_000;

/** The n-th of an endless row of scenarios. */
export function randomTroubles(n: number): Scenario {
  const base = randomScenario(n);
  const choose = chooser(n);
  const scales = choose.chance(0.4);
  return {
    ...base,
    function: {
      ...base.function,
      duration: choose.of<Distribution>([
        constant(300_000),
        { kind: "exponential", mean: 400_000 },
        { kind: "uniform", from: 0, to: 2 * second },
      ]),
      cpu: choose.of([0, 0.3, 1]),
      errors: choose.of([0, 0.2]),
    },
    platform: {
      ...base.platform,
      keepAlive:
        scales && base.platform.keepAlive.kind === "histogram"
          ? { kind: "fixed", idle: constant(3 * second) }
          : base.platform.keepAlive,
      vcpus: choose.of([null, 0.5, 1, 2, "by-memory"]),
      requestsPerSecond: choose.of([null, null, 2]),
      autoscaler: scales ? scaler(choose) : { kind: "per-request" },
    },
    invocation: choose.chance(0.35) ? queue(choose) : base.invocation,
    clients: choose.chance(0.4) ? clients(choose) : null,
    downstream: choose.chance(0.6) ? downstream(choose) : null,
    interventions: [
      ...base.interventions,
      ...Array.from({ length: choose.whole(0, 3) }, () => fault(choose)),
    ],
  };
}

type Chooser = ReturnType<typeof chooser>;

function chooser(n: number) {
  const choices = stream(n, "arrivals", 2_000_000);
  let made = 0;
  const whole = (from: number, to: number) =>
    from + Math.floor(uniform(choices, made++) * (to - from + 1));
  return {
    whole,
    of: <T>(values: readonly [T, ...T[]]): T => values[whole(0, values.length - 1)] ?? values[0],
    chance: (share: number) => uniform(choices, made++) < share,
  };
}

function scaler(choose: Chooser): TargetScaler {
  return {
    kind: "target",
    concurrency: choose.of([1, 2]),
    utilization: choose.of([0.7, 1]),
    cpu: choose.of([null, 0.6]),
    every: 2 * second,
    window: 6 * second,
    panic: choose.chance(0.5) ? { window: second, above: 2 } : null,
    maxUpRate: choose.of([2, 1000]),
    maxDownRate: 2,
    toZeroAfter: choose.of([0, 5 * second]),
    minInstances: choose.of([0, 0, 1]),
    onDemand: choose.chance(0.4),
    unwanted: choose.of(["end", "keep-alive"]),
  };
}

function queue(choose: Chooser): Invocation {
  return {
    kind: "queue",
    batch: choose.of([1, 3, 10]),
    batchWindow: choose.of([0, second]),
    pollers: { from: choose.of([1, 3]), perMinute: choose.of([0, 60]), upTo: 6 },
    maxConcurrency: choose.of([null, 2]),
    visibility: choose.of([500_000, 5 * second]),
    receives: choose.whole(1, 3),
    partial: choose.chance(0.5),
  };
}

function clients(choose: Chooser): Clients {
  return {
    retries: choose.whole(0, 3),
    backoff: { first: 200_000, factor: 2, max: 2 * second },
    jitter: choose.of(["none", "full"]),
    giveUpAfter: choose.of([Number.POSITIVE_INFINITY, 3 * second]),
  };
}

function downstream(choose: Chooser): Downstream {
  return {
    name: "database",
    places: choose.whole(1, 4),
    heldBy: choose.of(["request", "instance"]),
    time: { kind: "exponential", mean: choose.of([20_000, 400_000]) },
    connect: constant(choose.of([0, 50_000])),
    whenFull: choose.of<Downstream["whenFull"]>([
      { kind: "refuse" },
      { kind: "wait", maxWait: choose.of([0, second, 10 * second]) },
    ]),
  };
}

function fault(choose: Chooser): Fault {
  const at = choose.whole(0, 35) * second;
  const lasts = choose.whole(0, 9) * second;
  return choose.of<Fault>([
    {
      kind: "downstream",
      at,
      for: lasts,
      slower: choose.of([1, 8]),
      refuses: choose.chance(0.4),
    },
    { kind: "lose", at, share: choose.of([0.5, 1]) },
    { kind: "errors", at, for: lasts, share: choose.of([0.5, 1]) },
  ]);
}
