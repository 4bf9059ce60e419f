// One instance with a line before it, against the formulas of queues: each law of service has a wait of its own. Within
// 5 %, which is about four standard errors of runs of this length.
import { expect, test } from "vitest";
import { constant, plain, scenarioWith } from "../plain";
import { meter } from "../run/meter";
import type { Distribution, Platform, Traffic } from "../scenario";

const second = 1_000_000;

test("the mean wait is Pollaczek's and Khinchine's, by the square of the service", () => {
  const laws: readonly (readonly [law: Distribution, mean: number, square: number])[] = [
    [constant(0.6 * second), 0.6, 0.36],
    [{ kind: "uniform", from: 0, to: 1.2 * second }, 0.6, 1.44 / 3],
    [{ kind: "exponential", mean: 0.6 * second }, 0.6, 0.72],
    [mixture([3, 0.2], [1, 1.8]), 0.6, 0.75 * 0.04 + 0.25 * 3.24],
  ];
  for (const [duration, mean, square] of laws) {
    const wait = (1.2 * square) / 2 / (1 - 1.2 * mean);
    expect(waitOf({ kind: "poisson", perSecond: 1.2 }, duration) / wait - 1).toBeCloseTo(0, 1);
  }
});

test("evenly spread gaps: the mean wait is that of U/M/1", () => {
  let met = 0.5;
  for (let n = 0; n < 500; n++) {
    const rate = (1 - met) / 0.8;
    met = (Math.exp(-0.5 * rate) - Math.exp(-1.5 * rate)) / rate;
  }
  const gap = { kind: "uniform", from: 0.5 * second, to: 1.5 * second } as const;
  const wait = waitOf({ kind: "renewal", gap }, exponential(0.8));
  expect(wait / ((0.8 * met) / (1 - met)) - 1).toBeCloseTo(0, 1);
});

test("who waits for two seconds at most is turned away as often as in M/M/1 with patience", () => {
  const [load, left] = [0.8, Math.exp(-0.2 * 2)];
  const whenFull = { kind: "queue", maxWait: 2 * second } as const;
  const { throttledShare } = line({ kind: "poisson", perSecond: load }, exponential(1), {
    whenFull,
  });
  const expected = ((1 - load) * load * left) / (1 - load * load * left);
  expect(throttledShare / expected - 1).toBeCloseTo(0, 1);
});

test("an instance that starts anew for every busy spell: the mean wait has that of its start in it", () => {
  const [rate, start] = [0.6, 2];
  const wait = waitOf({ kind: "poisson", perSecond: rate }, exponential(1), {
    provisioned: 0,
    keepAlive: { kind: "none" },
    coldStart: { ...plain.platform.coldStart, functionInit: constant(start * second) },
  });
  const ofStart = (2 * start + rate * start * start) / 2 / (1 + rate * start);
  expect(wait / (rate / (1 - rate) + ofStart) - 1).toBeCloseTo(0, 1);
});

function waitOf(traffic: Traffic, duration: Distribution, platform: Partial<Platform> = {}) {
  const { latencyMs, requests, instances } = line(traffic, duration, platform);
  const served = (instances.meanBusy * horizon) / second / requests.completed;
  return latencyMs.mean / 1000 - served;
}

const horizon = 200_000 * second;

function line(traffic: Traffic, duration: Distribution, platform: Partial<Platform>) {
  return meter(
    scenarioWith({
      horizon,
      traffic,
      function: { duration, timeout: horizon },
      platform: {
        provisioned: 1,
        maxInstances: 1,
        whenFull: { kind: "queue", maxWait: horizon },
        ...platform,
      },
    }),
  );
}

function exponential(seconds: number): Distribution {
  return { kind: "exponential", mean: seconds * second };
}

function mixture(...of: readonly (readonly [weight: number, seconds: number])[]): Distribution {
  return {
    kind: "mixture",
    of: of.map(([weight, seconds]) => ({ weight, is: constant(seconds * second) })),
  };
}
