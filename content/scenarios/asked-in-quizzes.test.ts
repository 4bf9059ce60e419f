// What quizzes say of runs that no lesson shows, held against these runs.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { failures, outcomes } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { readScenario } from "../model/scenario/scenario";

const minute = 60_000_000;
const hour = 60 * minute;

test("the platform adds instances for the rush and ends them, and no call of the new version is answered", () => {
  const { instances, requests } = runOf("a-bug-goes-live");
  const there = (at: number) => thereAt(instances, at);
  expect([there(15_000_000), there(17_000_000), there(11 * minute)]).toEqual([1, 11, 0]);
  expect(there(16_850_000)).toBeGreaterThan(6);
  const answered = [...requests.arrivedAt].filter((_, n) => requests.outcome[n] === completed);
  expect(Math.max(...answered)).toBeLessThan(10_000_000);
});

test("a webhook costs less by use than a machine, and films around the clock cost more", () => {
  const webhook = runOf("rarely-called").report.cost;
  expect(webhook.totalUsd).toBeLessThan(webhook.alwaysOnUsd / 100);
  const { cost, instances } = runOf("films-around-the-clock").report;
  expect(cost.totalUsd).toBeGreaterThan(1.5 * cost.alwaysOnUsd);
  expect(instances.peak).toBe(4);
});

test("one instance carries the hundred visitors and is gone minutes later", () => {
  const { instances, report } = runOf("shop-in-an-image");
  expect([report.instances.created, report.requests.completed]).toEqual([1, 100]);
  expect(instances.endedAt[0]).toBeLessThan(5 * minute);
});

test("what fails is left to a caller who waits, and tried again where nobody does", () => {
  const price = runOf("a-price-not-given").report.requests;
  expect([price.failed, price.retried, price.clientRetries]).toEqual([3, 0, 0]);
  const voucher = runOf("vouchers-by-post");
  const again = [...voucher.tries.request].flatMap((request, n) =>
    (voucher.tries.previous[n] ?? -1) < 0 ? [] : request + 1,
  );
  expect(again).toEqual([2, 3, 2]);
  expect(voucher.report.requests.completed).toBe(6);
});

test("in a queue the fourteen others are done while the bad message waits; nobody is told of a run that failed", () => {
  const doneAt = (name: string, at: number) =>
    [...runOf(name).requests.endedAt].filter((end) => end <= at).length;
  expect(doneAt("poison-alone", 4_000_000)).toBe(14);
  const { tries, requests } = runOf("two-receives");
  expect([...tries.endedAt].filter((end) => end <= 4_000_000)).toHaveLength(2);
  expect(Math.min(...requests.endedAt)).toBeGreaterThan(4_000_000);
  expect(runOf("three-tries").report.requests.deadLettered).toBe(1);
});

test("one ping is enough for one caller at a time, and as many kept ready as a burst is high for the burst", () => {
  expect(runOf("one-caller-pinged").report.requests.cold).toBe(1);
  const { requests, cost } = runOf("four-for-four").report;
  expect([requests.arrived, requests.cold]).toEqual([16, 0]);
  expect(cost.provisionedUsd).toBeGreaterThan(0.99 * cost.totalUsd);
  const morning = runOf("ready-from-before-nine");
  expect(morning.report.requests.cold).toBe(0);
  expect([0.5 * hour, 1.5 * hour, 2.5 * hour].map((at) => thereAt(morning.instances, at))).toEqual([
    0, 6, 0,
  ]);
});

test("one instance writes all five invoices, and one carries the ten that wait", () => {
  expect(runOf("five-invoices").report.instances.created).toBe(1);
  const { requests, instances, latencyMs } = runOf("waiting-together").report;
  expect([requests.arrived, instances.created, latencyMs.p50]).toEqual([11, 1, 900]);
});

test("four logs have four causes", () => {
  const cold = (name: string) =>
    [...runOf(name).instances.createdAt].map((at) => Math.round(at / minute));
  expect(cold("first-of-the-day")).toEqual([1, 8 * 60]);
  const burst = runOf("forty-at-noon").report;
  expect([burst.requests.cold, burst.requests.arrived - 40]).toEqual([40, 14]);
  const aged = cold("replaced-for-its-age");
  expect(aged.length).toBeGreaterThan(3);
  for (const [n, at] of aged.entries())
    if (n > 0) expect(at - (aged[n - 1] ?? 0)).toBeGreaterThan(90);
});

test("a million calls of a tenth of a second with half a gigabyte cost about a dollar", () => {
  const { cost } = runOf("a-million-calls").report;
  // What the question says of the two lines: $0.20 and $0.83.
  expect(cost.perMonthUsd).toBeCloseTo(0.2 + 0.83, 2);
  expect(cost.perMillionUsd).toBeCloseTo(0.2 + 0.83, 2);
});

test("a call that waits is billed: two gigabytes for two seconds, and an instance for each call", () => {
  const { cost, requests, latencyMs } = runOf("two-gigabytes-that-wait").report;
  expect(latencyMs.p50).toBe(2000);
  expect(cost.billedGbSeconds / requests.completed).toBeCloseTo(4, 1);
  const alone = runOf("one-at-a-time-on-cloud-run").report;
  expect([alone.instances.peak, alone.latencyMs.p50]).toEqual([4, 5000]);
});

test("a refusal passes by itself, and a missing address does not", () => {
  const refused = runOf("refused-for-a-moment").report.requests;
  expect([refused.completed, refused.arrived]).toEqual([24, 24]);
  expect(refused.clientRetries).toBeGreaterThan(16);
  const missing = runOf("the-address-is-missing");
  expect([missing.tries.request.length, missing.report.requests.completed]).toEqual([12, 0]);
  const map = runOf("the-map-is-down").report.requests;
  expect(map.throttled).toBeGreaterThan(0);
  expect(map.completed).toBe(11);
});

test("searches are cut off at 28 seconds, or go on long after the gateway has given up", () => {
  const { tries } = runOf("cut-off-at-28");
  const lasted = [...tries.endedAt].map((end, n) => end - (tries.startedAt[n] ?? 0));
  expect(lasted).toEqual([28_000_000, 28_000_000]);
  expect([...tries.failure].map((failure) => failures[failure])).toEqual(["timeout", "timeout"]);
  expect(runOf("answered-after-59").report.latencyMs.max).toBe(59_000);
});

test("readers with a brake never run more than twenty; at the till the last wait more than five seconds", () => {
  const { instances, requests } = runOf("photos-behind-a-brake").report;
  expect([instances.peak, requests.completed]).toEqual([20, 200]);
  const till = runOf("paid-at-the-till").report;
  expect([till.requests.completed, till.latencyMs.max]).toEqual([30, 5300]);
});

test("what a schedule has put ready before eight is up when the jump comes", () => {
  const { instances } = runOf("ready-before-eight");
  const up = [...instances.readyAt].filter((at) => at < 20_000_000).length;
  expect(up).toBeGreaterThan(16);
});

const completed = outcomes.indexOf("completed");

function thereAt({ createdAt, endedAt }: Trace["instances"], at: number): number {
  return [...createdAt].filter((from, n) => from <= at && at < (endedAt[n] ?? 0)).length;
}

function runOf(name: string): Trace {
  const reading = readScenario(
    JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8")),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return record(reading.scenario);
}
