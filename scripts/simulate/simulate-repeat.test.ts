import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { withSeeds } from "@/simulator/read/repeat";
import { meter } from "@/simulator/run/meter";
import { estimateAll } from "./simulate-repeat";

const scenario = scenarioWith({ horizon: 600_000_000, traffic: { kind: "poisson", perSecond: 2 } });
const reports = (count: number) => {
  const [first, ...others] = withSeeds(scenario, count).map((one) => meter(one));
  if (first === undefined) throw new Error("no seeds");
  return [first, ...others] as const;
};

test("the interval of a known sample is the textbook's", () => {
  const { busy } = estimateAll([{ busy: 4 }, { busy: 6 }, { busy: 8 }]);
  expect(busy.mean).toBeCloseTo(6, 12);
  expect(busy.ci95).toBeCloseTo((4.30265 * 2) / Math.sqrt(3), 4);
});

test("a repetition is the mean over its seeds", () => {
  const runs = reports(4);
  const all = estimateAll([...runs]);
  const mean = runs.reduce((sum, report) => sum + report.requests.arrived, 0) / 4;
  expect(all.requests.arrived.mean).toBeCloseTo(mean, 9);
  expect(all.latencyMs.exact).toBe(true);
});

test("the expected number of arrivals lies near the interval", () => {
  const { mean, ci95 } = estimateAll([...reports(20)]).requests.arrived;
  expect(ci95).toBeGreaterThan(0);
  expect(Math.abs(mean - 1200)).toBeLessThan(2 * ci95);
});

test("the joined digest depends on every run", () => {
  const digests = [2, 3, 4].map((count) => estimateAll([...reports(count)]).digest);
  expect(new Set(digests).size).toBe(3);
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(estimateAll([...reports(1)]).digest).toBe(meter(scenario).digest);
});
