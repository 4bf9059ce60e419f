// The numbers that this lesson derives, worked out again from its suppositions and its runs.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { runNumber } from "../../model/quiz/run-number";
import { readScenario } from "../../model/scenario/scenario";

const text = readFileSync(new URL("./lesson.mdx", import.meta.url), "utf8");

test("six of the orders are done and the others refused; six instances could do all in four seconds", () => {
  const { requests } = reportOf("burst-refused");
  expect([requests.completed, requests.throttled]).toEqual([6, 18]);
  expect(24 / 6).toBe(4);
  expect(text).toContain("all the work in four seconds");
});

test("the slowest order is the same at the door and in the queue, and later as an event", () => {
  const slowest = (how: string) => reportOf(`burst-${how}`).latencyMs.max;
  expect(slowest("held")).toBe(3250);
  expect(Math.abs(slowest("through-a-queue") - slowest("held"))).toBeLessThan(300);
  expect(slowest("as-events")).toBeGreaterThan(1.5 * slowest("held"));
});

test("the same orders meet all five ways", () => {
  const of = /<Together of="([^"]+)"/.exec(text)?.[1]?.split(" ") ?? [];
  expect(of).toHaveLength(5);
  for (const name of of) {
    const { requests } = runOf(name);
    expect([...requests.arrivedAt]).toEqual([...runOf("burst-refused").requests.arrivedAt]);
  }
});

test("with a scaler the first order waits at once, and instances are created when it looks", () => {
  const { instances } = runOf("burst-with-a-scaler");
  expect([...instances.createdAt].map((at) => at / 1_000_000)).toEqual([0, 2, 2, 2, 2, 2]);
  expect(numberOf("burst-with-a-scaler", "first.queued")).toBeLessThan(1.3);
});

test("a backlog lasts what lies there, divided by the difference", () => {
  const lasts = (pile: number, read: number, come: number) => pile / (read - come);
  expect(lasts(120, 10, 4)).toBe(20);
  expect(Math.round(lasts(120, 11, 4))).toBe(17);
  expect(lasts(120, 10, 9)).toBe(2 * 60);
  // The pile comes at second 1, and the first readers have to start.
  for (const [name, seconds] of [
    ["backlog-drains", 20],
    ["invoices-pile-up", lasts(40, 5, 3)],
  ] as const)
    expect(Math.abs(numberOf(name, "first.instance-idle") - 1 - seconds)).toBeLessThan(1);
});

test("half of the pile is gone when ten seconds have passed", () => {
  const waiting = (at: number) => {
    const { tries } = runOf("backlog-drains");
    return [...tries.at].filter(
      (from, row) => from <= at && (tries.placedAt[row] ?? Number.POSITIVE_INFINITY) > at,
    ).length;
  };
  expect(Math.abs(waiting(11_000_000) - 60)).toBeLessThan(10);
  expect(Math.abs(waiting(1_000_001) - 120)).toBeLessThan(10);
});

test("the importer is caught up in a little over eight minutes, or in 26 with twenty readers", () => {
  const pile = 3600 * 30;
  expect(text).toContain(`3,600 s × 30 = ${pile.toLocaleString("en-US")} messages`);
  const read = (readers: number) => (readers * 10) / 2;
  expect([read(50), read(50) - 30, read(20), read(20) - 30]).toEqual([250, 220, 100, 70]);
  expect(Math.round(pile / 220)).toBe(491);
  expect(Math.round(491 / 60)).toBe(8);
  expect(Math.round(pile / 70 / 60)).toBe(26);
});

test("a function that refuses makes dead letters of messages that nobody ran; limited readers none", () => {
  expect(reportOf("readers-refused").requests.deadLettered).toBe(10);
  expect(reportOf("readers-limited").requests.completed).toBe(24);
  const { tries, requests } = runOf("mails-refused");
  const wasRun = new Set(
    [...tries.request].filter((_, row) => Number.isFinite(tries.startedAt[row])),
  );
  const { completed, deadLettered } = reportOf("mails-refused").requests;
  expect(wasRun.size).toBe(completed);
  expect(deadLettered).toBe(requests.arrivedAt.length - completed);
});

test("four good messages in a bad batch are run twelve times", () => {
  const { tries } = runOf("poison-spreads");
  expect([...tries.request].filter((one) => one >= 6 && one <= 9)).toHaveLength(12);
  expect(reportOf("poison-alone").requests.deadLettered).toBe(1);
  expect(reportOf("poison-in-ten").requests.deadLettered).toBe(10);
});

test("a poison message of two receives is run twice, a visibility time-out apart, and put aside", () => {
  const { tries, report } = runOf("two-receives");
  const of = [...tries.request].flatMap((one, row) => (one === 0 ? [row] : []));
  expect(of.map((row) => (tries.startedAt[row] ?? 0) / 1_000_000)).toEqual([1, 7]);
  expect(report.requests.deadLettered).toBe(2);
});

test("29 instances are needed for the crowd, and both scalers start far more", () => {
  expect(Math.ceil(20 / 0.7)).toBe(29);
  expect(reportOf("scaler-late").instances.peak).toBeGreaterThan(2 * 29);
  expect(reportOf("scaler-panics").instances.peak).toBeGreaterThan(3 * 29);
  expect(reportOf("steady-target").instances.peak).toBe(Math.round((14 * 0.5) / 0.7));
});

test("the challenge is lost as it stands and by events; won by those who hold", () => {
  const p99 = (how: string) => reportOf(`burst-${how}`).latencyMs.p99;
  expect(reportOf("burst-refused").throttledShare).toBeGreaterThan(0.01);
  expect(p99("as-events")).toBeGreaterThan(3500);
  expect(p99("held")).toBeLessThan(3500);
});

test("the lines named in the text are the lines of the code", () => {
  expect(codeOf("js")[11]).toContain("batchItemFailures");
  const template = codeOf("yaml");
  expect(template[6]).toContain("ReportBatchItemFailures");
  expect(template[8]).toContain("MaximumConcurrency: 6");
});

function codeOf(language: string): readonly string[] {
  return (
    new RegExp(`\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1]?.split("\n") ?? []
  );
}

function numberOf(name: string, metric: string): number {
  return runNumber(runOf(name), metric) ?? Number.NaN;
}

function reportOf(name: string) {
  return runOf(name).report;
}

function runOf(name: string) {
  const file = new URL(`../../scenarios/${name}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return record(reading.scenario);
}
