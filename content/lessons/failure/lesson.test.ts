// The numbers that this lesson states of its runs and derives from them, worked out again.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";
import { measured } from "../../model/measure";
import { readScenario } from "../../model/scenario/scenario";

const text = readFileSync(new URL("./lesson.mdx", import.meta.url), "utf8");
const second = 1_000_000;

test("the limit is reached three seconds after the service has become slow", () => {
  const [fault] = scenarioOf("slow-payments").interventions;
  if (fault?.kind !== "downstream") throw new Error("no fault");
  expect(fault.at).toBe(15 * second);
  const trace = runOf("slow-payments");
  const refused = measured(trace, { metric: "first.retry-set", from: null, until: null });
  expect(Math.round(refused ?? 0)).toBe(15 + 3);
  expect(trace.tries.request).toHaveLength(871);
  expect(text).toContain("buyers made 871");
  expect(runOf("slow-payments").report.requests.clientRetries).toBe(871 - 558);
});

test("the two buyers of the table are in the run, and Little's law gives three and forty-one", () => {
  const { traffic, downstream, platform } = scenarioOf("slow-payments");
  if (traffic.kind !== "poisson" || downstream === null) throw new Error("another kind");
  const runMs = (at: number) => {
    const trace = runOf("slow-payments");
    const row = [...trace.tries.startedAt].findIndex(
      (started) => Number.isFinite(started) && started > at * second,
    );
    return Math.round(((trace.tries.endedAt[row] ?? 0) - (trace.tries.startedAt[row] ?? 0)) / 1000);
  };
  expect([runMs(10), runMs(20)]).toEqual([300, 4100]);
  expect(text).toContain("| The whole run | 300 ms | 4,100 ms |");
  expect(traffic.perSecond * 0.3).toBeCloseTo(3);
  expect(traffic.perSecond * 4.1).toBeCloseTo(41);
  expect(platform.maxInstances).toBe(20);
});

test("a million runs that wait cost what the text says", () => {
  const facts: readonly { readonly id: string; readonly value: string }[] = JSON.parse(
    readFileSync(new URL("../../facts/serverless.json", import.meta.url), "utf8"),
  );
  const price = Number(
    facts.find(({ id }) => id === "price-lambda-gb-second")?.value.replace("$", ""),
  );
  const million = (seconds: number) => 1e6 * seconds * 0.5 * price;
  expect(text).toContain(
    `4.1 s with 512 MB cost $${million(4.1).toFixed(0)}, a million of 0.3 s $${million(0.3).toFixed(2)}.`,
  );
});

test("a higher limit makes the slowest answers slower", () => {
  const [evening, room] = [reportOf("slow-payments"), reportOf("slow-payments-more-room")];
  expect([evening.latencyMs.p99, Math.round((room.latencyMs.p99 ?? 0) / 100)]).toEqual([
    11_100, 145,
  ]);
  expect(text).toContain("took 11.1 seconds or longer");
  expect(text).toContain("the slowest take 14.5 seconds");
  expect(room.requests.throttled).toBe(0);
});

test("three places that try three times each are 27 tries, a hundred orders 2,700 calls", () => {
  expect(callsOf("tries-on-a-bad-day")).toBe(100 * 3 ** 3);
  expect(callsOf("tries-on-a-good-day")).toBe(101);
  expect(callsOf("tries-in-two-layers")).toBe(50 * 4 ** 2);
});

test("in step and with jitter as many calls are made, and twenty or all are answered", () => {
  expect([callsOf("outage-in-step"), callsOf("outage-with-jitter")]).toEqual([410, 410]);
  expect(text).toContain("Both runs make 410 calls.");
  expect(reportOf("outage-in-step").requests.completed).toBe(20);
  expect(reportOf("outage-with-jitter").requests.completed).toBe(60);
  const answered = [...runOf("outage-with-jitter").requests.endedAt];
  expect(Math.round(Math.max(...answered) / second)).toBe(40);
  expect(Math.min(...answered)).toBeGreaterThan(21.5 * second);
});

test("the ten seconds of the quiz end six seconds before anybody asks again", () => {
  const ends = [...runOf("outage-of-ten-seconds").requests.endedAt];
  expect(Math.floor(Math.min(...ends) / second)).toBe(17);
});

test("the evening with a breaker is the evening and one more fault", () => {
  const [evening, cut] = [scenarioOf("slow-payments"), scenarioOf("slow-payments-cut-off")];
  expect({ ...cut, interventions: cut.interventions.slice(0, 1) }).toEqual(evening);
  expect(reportOf("slow-payments").requests.completed).toBe(508);
  expect(text).toContain("508 buyers were answered");
  expect(reportOf("slow-payments-cut-off").requests.completed).toBeLessThan(489);
});

test("what was four times as slow in the quiz led to refusals, and they to more calls, in that order", () => {
  const { traffic, platform, downstream, interventions } = scenarioOf("slow-store");
  if (traffic.kind !== "constant" || downstream === null) throw new Error("another kind");
  expect([traffic.perSecond, platform.maxInstances]).toEqual([10, 30]);
  expect(interventions).toMatchObject([{ kind: "downstream", slower: 4, at: 5 * second }]);
  const trace = runOf("slow-store");
  const firsts = (["first.fault-begun", "first.retry-set", "first.tried-again"] as const).map(
    (metric) => measured(trace, { metric, from: null, until: null }),
  );
  expect(firsts).toEqual([5, 8, 9]);
  expect(trace.report.requests.clientRetries).toBeGreaterThan(100);
});

test("of those who are a second too impatient nobody is answered, and each asks three times", () => {
  const { report, tries } = runOf("a-second-too-impatient");
  expect(report.requests).toMatchObject({ arrived: 5, completed: 0, clientRetries: 10 });
  expect([...tries.heldAt].filter(Number.isFinite)).toHaveLength(15);
});

test("the time-outs of the worked example fit into each other", () => {
  const [page, own, call] = [9, 8, 3];
  expect(own).toBeLessThan(page);
  expect(own - 1 - 1).toBe(2 * call);
  for (const limit of [page, own, call]) expect(text).toContain(`**${limit} s**`);
});

test("the lines named in the text are the lines of the code", () => {
  const lines = /```js[^\n]*\n([\s\S]*?)```/.exec(text)?.[1]?.split("\n") ?? [];
  expect(lines[2]).toContain("order.key");
  expect(lines[3]).toContain("answers.find(key)");
  expect(lines[4]).toContain("return before");
  expect(lines[5]).toContain("idempotencyKey: key");
});

function callsOf(name: string): number {
  return runOf(name).tries.request.length;
}

function reportOf(name: string) {
  return runOf(name).report;
}

function runOf(name: string): Trace {
  return record(scenarioOf(name));
}

function scenarioOf(name: string): Scenario {
  const file = new URL(`../../scenarios/${name}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}
