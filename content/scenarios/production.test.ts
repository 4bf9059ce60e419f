// What the words of the scenarios on queues, failures and connections claim, held against their runs.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";
import { measured } from "../model/measure";
import { readScenario } from "../model/scenario/scenario";

const bursts = ["refused", "held", "as-events", "through-a-queue", "with-a-scaler"].map(
  (how) => `burst-${how}`,
);

test("one burst is taken in five ways, with the same orders and six places at most", () => {
  const runs = bursts.map((name) => scenarioOf(name));
  for (const { traffic, function: own } of runs)
    expect({ traffic, own }).toEqual({ traffic: runs[0]?.traffic, own: runs[0]?.function });
  for (const name of bursts) {
    const { requests, instances } = reportOf(name);
    expect([requests.arrived, instances.peak], name).toEqual([24, 6]);
    expect(requests.completed, name).toBe(name === "burst-refused" ? 6 : 24);
  }
  expect(reportOf("burst-refused").requests.throttled).toBe(18);
  expect(reportOf("burst-held").queueWaitMs.max).toBeGreaterThan(2000);
});

test("events that come back leave instances idle, so they are done later than messages in a queue", () => {
  const [events, queue] = [reportOf("burst-as-events"), reportOf("burst-through-a-queue")];
  expect(events.requests.retried).toBeGreaterThan(0);
  expect(queue.requests.retried).toBe(0);
  expect(events.latencyMs.max).toBeGreaterThan(1.5 * queue.latencyMs.max);
});

test("the scaler adds five instances at its first look, and none before", () => {
  const { instances, looks } = runOf("burst-with-a-scaler");
  const later = [...instances.createdAt].filter((at) => at > 0);
  expect(later).toEqual(Array.from({ length: 5 }, () => looks.at[0]));
});

test("a backlog drains by the difference between what is read and what comes", () => {
  const { traffic, invocation } = scenarioOf("backlog-drains");
  if (traffic.kind !== "sum" || invocation.kind !== "queue") throw new Error("another kind");
  const [pile, flow] = traffic.of;
  if (pile?.kind !== "burst" || flow?.kind !== "constant") throw new Error("another kind");
  const readers = invocation.maxConcurrency ?? 0;
  const seconds = pile.count / (readers - flow.perSecond);
  expect(seconds).toBe(20);
  // The first reader that finds nothing, after the readers have grown and started.
  const idle = measured(runOf("backlog-drains"), {
    metric: "first.instance-idle",
    from: null,
    until: null,
  });
  expect(Math.abs((idle ?? 0) - seconds)).toBeLessThan(3);
});

test("the other backlog never leaves a reader without a message", () => {
  const { instances } = reportOf("backlog-grows");
  expect(instances.meanIdle).toBeLessThan(0.1);
  expect(reportOf("backlog-grows").requests.inFlight).toBeGreaterThan(120);
});

test("readers that are refused lose messages that nobody has run; limited ones lose none", () => {
  const { report, tries } = runOf("readers-refused");
  const { arrived, completed, deadLettered } = report.requests;
  expect([arrived, completed, deadLettered]).toEqual([24, 14, 10]);
  const wasRun = new Set(
    [...tries.request].filter((_, row) => Number.isFinite(tries.startedAt[row])),
  );
  expect(wasRun.size).toBe(completed);
  expect(reportOf("readers-limited").requests).toMatchObject({ completed: 24, retried: 0 });
  expect(scenarioOf("readers-limited").traffic).toEqual(scenarioOf("readers-refused").traffic);
});

test("a poison message takes its batch along, unless the function says which one failed", () => {
  const [spreads, alone] = [runOf("poison-spreads"), runOf("poison-alone")];
  expect(outcomes(spreads, "dead-lettered")).toEqual([5, 6, 7, 8, 9]);
  expect(outcomes(alone, "dead-lettered")).toEqual([5]);
  const runsOf = ({ tries }: Trace, request: number) =>
    [...tries.request].filter((one) => one === request).length;
  expect([6, 7, 8, 9].map((request) => runsOf(spreads, request))).toEqual([3, 3, 3, 3]);
  expect([6, 7, 8, 9].map((request) => runsOf(alone, request))).toEqual([1, 1, 1, 1]);
});

test("a late scaler wants more than the crowd needs; one that panics is sooner and wants more still", () => {
  const [late, panics] = [reportOf("scaler-late"), reportOf("scaler-panics")];
  // Eighteen and two a second, a second each, at 70 %.
  const needed = Math.ceil(20 / 0.7);
  expect(late.instances.peak).toBeGreaterThan(2 * needed);
  expect(panics.instances.peak).toBeGreaterThan(1.5 * late.instances.peak);
  expect(panics.queueWaitMs.max).toBeLessThan(late.queueWaitMs.max);
  const crowdEnds = 40_000_000;
  const gone = [...runOf("scaler-panics").instances.endedAt].filter(Number.isFinite);
  expect(Math.min(...gone)).toBeGreaterThan(crowdEnds + 30_000_000);
});

test("three layers of three tries are 27 on a bad day, and one more call on a good one", () => {
  const [good, bad] = [runOf("tries-on-a-good-day"), runOf("tries-on-a-bad-day")];
  expect([good.tries.request.length, good.report.requests.completed]).toEqual([101, 100]);
  expect([bad.tries.request.length, bad.report.requests.failed]).toEqual([100 * 3 ** 3, 100]);
});

test("in step, nobody calls for seconds after the outage, and then all; with jitter all are answered", () => {
  const [inStep, spread] = [runOf("outage-in-step"), runOf("outage-with-jitter")];
  const [fault] = scenarioOf("outage-in-step").interventions;
  if (fault?.kind !== "downstream") throw new Error("no outage");
  const well = fault.at + fault.for;
  const calls = ({ tries }: Trace) => [...tries.at].filter((at) => at >= well);
  const first = Math.min(...calls(inStep));
  expect(first - well).toBeGreaterThan(10_000_000);
  expect(calls(inStep).filter((at) => at < first + 1000)).toHaveLength(60);
  expect(Math.min(...calls(spread)) - well).toBeLessThan(2_000_000);
  expect(inStep.report.requests.completed).toBe(20);
  expect(spread.report.requests.completed).toBe(60);
});

test("a run that is cut off takes its instance along; one that gives up by itself does not", () => {
  const [patient, impatient] = [reportOf("patient-inside"), reportOf("impatient-inside")];
  expect(patient.requests.timedOut).toBeGreaterThan(10);
  expect([impatient.requests.timedOut, patient.requests.failed]).toEqual([0, 0]);
  expect(impatient.requests.failed).toBeGreaterThan(0);
  expect(patient.requests.cold).toBeGreaterThan(3 * impatient.requests.cold);
});

test("twelve orders are all answered, and eight customers may have been charged again", () => {
  const { report, tries } = runOf("charged-twice");
  expect(report.requests).toMatchObject({ arrived: 12, completed: 12, clientRetries: 8 });
  expect([...tries.heldAt].filter(Number.isFinite)).toHaveLength(20);
});

test("the evening of refusals begins behind the function; more room moves the waiting, a breaker ends it", () => {
  const [evening, room, breaker] = [
    "slow-payments",
    "slow-payments-more-room",
    "slow-payments-cut-off",
  ].map(runOf);
  if (!evening || !room || !breaker) throw new Error("no runs");
  const first = (trace: Trace, metric: "first.fault-begun" | "first.retry-set") =>
    measured(trace, { metric, from: null, until: null }) ?? Number.NaN;
  expect(first(evening, "first.retry-set")).toBeGreaterThan(
    first(evening, "first.fault-begun") + 2,
  );
  expect(evening.report.requests.throttled).toBeGreaterThan(40);
  expect(room.report.requests.throttled).toBe(0);
  expect(room.report.downstream.waited).toBeGreaterThan(200);
  expect(room.report.latencyMs.p95).toBeGreaterThan(evening.report.latencyMs.p95);
  expect(breaker.report.requests.throttled).toBe(0);
  expect(breaker.report.instances.meanBusy).toBeLessThan(evening.report.instances.meanBusy / 2);
  expect(breaker.report.requests.failed).toBeGreaterThan(evening.report.requests.throttled);
});

test("a storm of connections is calmed by a pool, or by as many places as connections", () => {
  const [storm, pool, fewer] = ["of-connections", "through-a-pool", "with-fewer-places"].map(
    (how) => reportOf(`storm-${how}`),
  );
  expect(storm?.requests.failed).toBeGreaterThan(10);
  expect(storm?.downstream.peak).toBe(20);
  expect([pool?.requests.completed, fewer?.requests.completed]).toEqual([60, 60]);
  expect(pool?.downstream.peak).toBeLessThan(10);
  expect(fewer?.instances.peak).toBe(20);
});

function outcomes(trace: Trace, outcome: "dead-lettered"): readonly number[] {
  const code = ["in-flight", "completed", "timed-out", "throttled", "dead-lettered"].indexOf(
    outcome,
  );
  return [...trace.requests.outcome].flatMap((one, request) => (one === code ? [request] : []));
}

function reportOf(name: string) {
  return runOf(name).report;
}

function runOf(name: string): Trace {
  return record(scenarioOf(name));
}

function scenarioOf(name: string): Scenario {
  const reading = readScenario(
    JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8")),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}
