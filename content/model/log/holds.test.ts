// What is said of logs that the engine made is what the engine knows of them.
import { expect, test } from "vitest";
import { constant, scenarioWith } from "@/simulator/plain";
import type { Traffic } from "@/simulator/scenario";
import { holdsOf } from "./holds";
import { reportLines } from "./log-maker";
import { readAll } from "./log-samples";
import { ownSampleScenario } from "./own-sample";
import { shareBounds } from "./share-bounds";

const hour = 3.6e9;

test("the sample's requests, cold ones, peak and cost are the run's own", () => {
  const { text, report } = reportLines(ownSampleScenario);
  const holds = holdsOf(readAll(text));
  expect([holds.requests, holds.cold]).toEqual([report.requests.completed, report.requests.cold]);
  expect(Math.abs((holds.peak ?? 0) - report.instances.peak)).toBeLessThanOrEqual(1);
  expect(holds.counts.all.reduce((sum, each) => sum + each, 0)).toBe(holds.requests);
  expect(holds.counts.cold.reduce((sum, each) => sum + each, 0)).toBe(holds.cold);
  expect(holds.memory).toMatchObject({ boughtMb: 512, usedMb: { max: 67 } });
  // 0.5 GB for half a second a request, and 20 cents a million: of that order.
  expect(holds.costUsd).toBeGreaterThan(0.01);
  expect(holds.costUsd).toBeLessThan(0.1);
  expect(holds.unevenness.counts).toBeGreaterThan(2);
});

test("a Poisson stream is as uneven as chance, a steady one is more even", () => {
  const of = (traffic: Traffic) => {
    const scenario = scenarioWith({
      horizon: 2 * hour,
      traffic,
      function: { duration: constant(1000) },
    });
    return holdsOf(readAll(reportLines(scenario).text)).unevenness;
  };
  const chance = of({ kind: "poisson", perSecond: 2 });
  expect(chance.counts).toBeCloseTo(1, 0);
  expect(chance.gaps).toBeCloseTo(1, 1);
  expect(Math.abs(chance.fullest - chance.fullestByChance)).toBeLessThanOrEqual(2);
  expect(of({ kind: "constant", perSecond: 2 }).counts).toBeLessThan(0.2);
});

test("arrivals alone have no cold share, no peak and no cost", () => {
  const holds = holdsOf(readAll("minute,count\n2026-03-01T00:00:00Z,3\n2026-03-01T00:01:00Z,5\n"));
  expect(holds).toMatchObject({ requests: 8, cold: null, coldBounds: null, peak: null });
  expect(holds).toMatchObject({ costUsd: null, memory: null, runs: null });
});

test("a share of few has wide bounds, of none as of all within 0 and 1", () => {
  expect(shareBounds(0, 20)).toMatchObject({ low: 0 });
  expect(shareBounds(0, 20).high).toBeCloseTo(0.16, 2);
  expect(shareBounds(20, 20).high).toBeCloseTo(1, 9);
  expect(shareBounds(64_177, 103_698_620).high).toBeCloseTo(0.000624, 5);
});
