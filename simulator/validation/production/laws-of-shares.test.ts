// Laws of what is shared where production begins: places, processors, instances and a second's requests are given
// to one at a time, come back, and are no more than there are.

import fc from "fast-check";
import { expect, test } from "vitest";
import { constant } from "../../plain";
import { record } from "../../run/record";
import type { Scenario } from "../../scenario";
import { limits } from "../../trace/kinds";
import { vcpusOfInstance } from "../../vcpus";
import { randomProduction } from "../random-production";
import { highest, holdsInProduction, total } from "../random-traces";

const anyScenario = fc.nat({ max: 1_000_000 }).map(randomProduction);

test("a place that requests hold is held by one at a time, and given back", () => {
  holdsInProduction(({ scenario, report, tries, horizon }) => {
    const { downstream } = scenario;
    expect(report.downstream.peak).toBeLessThanOrEqual(downstream?.places ?? 0);
    if (downstream?.heldBy !== "request") return;
    const changes: [number, number][] = [];
    let held = 0;
    for (const [row, from] of tries.heldAt.entries()) {
      if (from > horizon) continue;
      const until = Math.min(tries.computesAt[row] ?? 0, tries.endedAt[row] ?? 0, horizon);
      changes.push([from, 1], [until, -1]);
      held += until - from;
    }
    expect(highest(changes)).toBeLessThanOrEqual(downstream.places);
    expect(report.downstream.meanBusy).toBeCloseTo(held / horizon, 9);
  });
});

test("who waits for a place gets it first come, first served, and no later than it waits", () => {
  holdsInProduction(({ scenario, tries, horizon }) => {
    const { downstream } = scenario;
    if (downstream?.heldBy !== "request" || downstream.whenFull.kind !== "wait") return;
    const { maxWait } = downstream.whenFull;
    const waits = [...tries.askedAt.keys()]
      .map((row) => ({ asked: tries.askedAt[row] ?? 0, held: tries.heldAt[row] ?? 0 }))
      .filter(({ held }) => held <= horizon);
    waits.sort((one, other) => one.asked - other.asked || one.held - other.held);
    for (const [n, { asked, held }] of waits.entries()) {
      expect(held - asked).toBeLessThanOrEqual(maxWait);
      expect(held).toBeGreaterThanOrEqual(waits[n - 1]?.held ?? 0);
    }
  });
});

test("an instance has at most one place, from when it is initialised until it is gone", () => {
  holdsInProduction(({ scenario, report }) => {
    if (scenario.downstream?.heldBy !== "instance") return;
    const { mean, meanStarting } = report.instances;
    expect(report.downstream.meanBusy).toBeLessThanOrEqual(mean - meanStarting + 1e-9);
  });
});

test("work is conserved: each run gets its share of the processors until its work is done, and no more", () => {
  const steady = anyScenario.map(
    (scenario): Scenario => ({
      ...scenario,
      function: { ...scenario.function, duration: constant(700_001), timeout: 1e12, cpu: 0.7 },
      platform: { ...scenario.platform, firstRunFactor: 1 },
      interventions: scenario.interventions.filter(({ kind }) => kind !== "lose"),
    }),
  );
  const work = Math.round(0.7 * 700_001);
  fc.assert(
    fc.property(steady, (scenario) => {
      const { platform } = scenario;
      const vcpus = vcpusOfInstance(platform, scenario.function.memoryMb) ?? 1e9;
      const { tries, horizon } = record(scenario);
      const byInstance = new Map<number, { from: number; until: number }[]>();
      for (const [row, from] of tries.computesAt.entries()) {
        if (from > horizon) continue;
        const instance = tries.instance[row] ?? -1;
        const runs = byInstance.get(instance) ?? [];
        byInstance.set(instance, runs);
        runs.push({ from, until: Math.min(tries.endedAt[row] ?? 0, horizon + 1) });
      }
      for (const runs of byInstance.values()) {
        const given = givenBy(runs, vcpus);
        for (const { from, until } of runs) {
          const done = (given.get(until) ?? 0) - (given.get(from) ?? 0);
          // A run ends at the first whole microsecond, and so may those that it shares with.
          expect(done).toBeLessThanOrEqual(work + 1 + 1e-3);
          if (until <= horizon) expect(done).toBeGreaterThanOrEqual(work - 1);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("no more requests are accepted in any span than the bucket has", () => {
  holdsInProduction(({ scenario, tries }) => {
    const { requestsPerSecond } = scenario.platform;
    if (requestsPerSecond === null || scenario.invocation.kind !== "sync") return;
    let accepted = 0;
    let least = 0;
    let most = 0;
    for (const [row, at] of tries.at.entries()) {
      if (limits[tries.limit[row] ?? 0] === "requests") continue;
      const allowed = (at / 1e6) * requestsPerSecond;
      least = Math.min(least, accepted - allowed);
      accepted++;
      most = Math.max(most, accepted - allowed - least);
    }
    expect(most).toBeLessThanOrEqual(requestsPerSecond + 1e-5);
  });
});

test("a scaler sees what went on in its window, and in a panic it takes nothing away", () => {
  holdsInProduction(({ scenario, looks, tries }) => {
    const { autoscaler } = scenario.platform;
    if (autoscaler.kind !== "target") {
      expect(looks.at.length).toBe(0);
      return;
    }
    for (const [n, now] of looks.at.entries()) {
      expect(now).toBe((n + 1) * autoscaler.every);
      const wanted = looks.wanted[n] ?? 0;
      expect(wanted).toBeGreaterThanOrEqual(autoscaler.minInstances);
      if (looks.panicking[n] === 1) expect(wanted).toBeGreaterThanOrEqual(looks.working[n] ?? 0);
      if (scenario.invocation.kind !== "sync") continue;
      const since = Math.max(0, now - autoscaler.window);
      const underWay = total(
        tries.at.map((at, row) =>
          Math.max(0, Math.min(now, tries.endedAt[row] ?? 0) - Math.max(since, at)),
        ),
      );
      expect(looks.mean[n]).toBeCloseTo(underWay / (now - since), 9);
    }
  });
});

/** What a run would have been given by each instant at which one of them begins or ends, had it computed all along:
 * sharing equally, the integral of its rate. */
function givenBy(
  runs: readonly { from: number; until: number }[],
  vcpus: number,
): ReadonlyMap<number, number> {
  const changes = runs
    .flatMap((run): [number, number][] => [
      [run.from, 1],
      [run.until, -1],
    ])
    .sort(([a], [b]) => a - b);
  const given = new Map<number, number>();
  let computing = 0;
  let since = 0;
  let sum = 0;
  for (const [at, change] of changes) {
    if (computing > 0) sum += (at - since) * Math.min(1, vcpus / computing);
    given.set(at, sum);
    since = at;
    computing += change;
  }
  return given;
}
