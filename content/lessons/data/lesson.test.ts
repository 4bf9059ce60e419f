// What this lesson says of its runs and its listings, worked out again from them.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { firstStarts } from "../../model/measure";
import { readScenario } from "../../model/scenario/scenario";

const text = readFileSync(new URL("./lesson.mdx", import.meta.url), "utf8");

test("as many requests fail as there are instances without a connection", () => {
  const { requests, instances, downstream } = reportOf("storm-of-connections");
  expect(downstream.peak).toBe(20);
  expect(requests.failed).toBe(instances.created - 20);
  expect(requests.failed).toBe(14);
  expect(text).toContain("As many as failed before, fourteen.");
});

test("of sixty pools of five, a database of a hundred has room for twenty", () => {
  const { requests, instances, downstream } = reportOf("pools-of-five");
  expect([instances.created, downstream.peak, downstream.refused]).toEqual([60, 100 / 5, 40]);
  expect(requests.failed * 5).toBe(60 * 5 - 100);
});

test("at the end of the storm idle instances hold every connection, and nobody is at work", () => {
  const { instances, requests, horizon } = record(scenarioOf("storm-of-connections"));
  const held = instances.connectedAt.filter((at, row) => {
    return at <= horizon && (instances.endedAt[row] ?? 0) > horizon;
  });
  expect(held.length).toBe(20);
  expect(Math.max(...requests.endedAt)).toBeLessThan(horizon);
});

test("a limit refuses as many as had failed, at once, and a line answers everybody", () => {
  const [storm, limit, line] = ["of-connections", "with-a-limit", "with-fewer-places"].map((how) =>
    reportOf(`storm-${how}`),
  );
  expect(limit?.requests.throttled).toBe(storm?.requests.failed);
  expect([limit?.requests.failed, line?.requests.failed]).toEqual([0, 0]);
  expect(line?.requests.completed).toBe(60);
});

test("the slowest with a line is one that started an instance, not one that stood in it", () => {
  const trace = record(scenarioOf("storm-with-fewer-places"));
  const { arrivedAt, endedAt } = trace.requests;
  const took = Array.from(endedAt, (at, row) => at - (arrivedAt[row] ?? 0));
  const slowest = took.indexOf(Math.max(...took));
  expect(firstStarts(trace)[slowest]).toBe("cold");
});

test("the shop of the worked example needs few connections with a pool, and too many without", () => {
  expect([90 * 0.2, 90 * 0.02, 4 * 30, 4 * 1.8]).toEqual([18, 1.8, 120, 7.2]);
  for (const said of ["0.2 s = 18", "0.02 s = 1.8", "hold 120", "borrow 7.2"])
    expect(text).toContain(said);
});

test("through the pool one and a half connections are lent on average of the burst, and a handful at most", () => {
  const { downstream, requests } = reportOf("storm-through-a-pool");
  expect(30 * 0.05).toBe(1.5);
  expect(downstream.peak).toBeLessThanOrEqual(6);
  expect(requests.completed).toBe(60);
});

test("the last in line at the pool takes ten rounds, on a warm instance", () => {
  const { latencyMs, requests } = reportOf("line-at-the-pool");
  expect(requests.cold).toBe(0);
  expect(latencyMs.max).toBe(100 + (20 / 2) * 100);
  const trace = record(scenarioOf("line-at-the-pool"));
  const took = Array.from(trace.requests.endedAt, (at, row) => {
    return at - (trace.requests.arrivedAt[row] ?? 0);
  });
  expect(Math.min(...took)).toBe(200_000);
  expect(text).toContain("the slowest still takes several times as long as the fastest");
  expect(latencyMs.max / 200).toBeGreaterThan(5);
});

test("twice as many kept ready wait as long in the same line", () => {
  const [twenty, forty] = ["line-at-the-pool", "line-with-more-ready"].map(reportOf);
  expect(forty?.latencyMs.max).toBe(twenty?.latencyMs.max);
});

test("the lines named in the text are the lines of the code", () => {
  const [prices, charge] = [...text.matchAll(/```js[^\n]*\n([\s\S]*?)```/g)].map(([, code = ""]) =>
    code.split("\n"),
  );
  expect(prices?.[8]).toContain("< maxAge");
  expect(prices?.[10]).toContain("maxSize");
  expect(prices?.[11]).toContain("kept.set(item");
  expect(charge?.[4]).toContain("const { rowCount }");
  expect(charge?.[8]).toContain("charged before");
  expect(charge?.[10]).toContain("cents = cents - $1");
  expect(charge?.[14]).toBe("  });");
});

test("ten instances with pools of five open fifty connections", () => {
  expect(text).toContain("ten instances with pools of five open fifty connections");
  expect(10 * 5).toBe(50);
});

function scenarioOf(name: string) {
  const file = new URL(`../../scenarios/${name}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return reading.scenario;
}

function reportOf(name: string) {
  return record(scenarioOf(name)).report;
}
