// The numbers that this lesson derives, worked out again from its facts, its suppositions and its runs.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDuration } from "@/simulator/duration";
import { record } from "@/simulator/run/record";
import type { Intervention } from "@/simulator/scenario";
import { firstStarts } from "../../model/measure";
import { readScenario } from "../../model/scenario/scenario";

const text = readFileSync(new URL("./lesson.mdx", import.meta.url), "utf8");
const facts = ["cold-starts", "serverless", "warm-instances"].flatMap((name) =>
  readFacts(new URL(`../../facts/${name}.json`, import.meta.url)),
);
const HOURS_A_MONTH = 730;
const KEEP_ALIVE_HOURS = 1 / 6;
const reserved = priceOf("price-provisioned-reserved");
const provisioned = priceOf("price-provisioned-used");
const onDemand = priceOf("price-lambda-gb-second");

test("the break-even of instances kept ready follows from the three prices", () => {
  const share = Math.round((100 * reserved) / (onDemand - provisioned));
  expect(text).toContain(`costs ${Math.round(100 * (1 - provisioned / onDemand))}% less`);
  expect(text).toContain(`busy for more than ${share}% of the time`);
  expect(text).toContain(`Below ${share}% busy, what you pay is the price of not waiting`);
  expect(text).toContain(`Below ${share}% busy it is a price, not a saving`);
});

test("the worked example of the booking page adds up", () => {
  const requests = 6 * HOURS_A_MONTH;
  const share = Math.exp(-6 * KEEP_ALIVE_HOURS);
  const cold = Math.round(requests * share);
  const gbSeconds = 0.5 * HOURS_A_MONTH * 3600;
  const monthlyUsd = gbSeconds * reserved;
  expect(text).toContain(`6 × 730 hours = ${inEnglish(requests)}.`);
  expect(text).toContain(`[${Math.round(100 * share)}% are cold]`);
  expect(text).toContain(`, or ${inEnglish(cold)} requests.`);
  expect(text).toContain(`3,600 s = ${inEnglish(gbSeconds)} GB-seconds`);
  expect(text).toContain(`That is $${monthlyUsd.toFixed(2)} a month.`);
  const busy = (100 * requests * 0.2) / (HOURS_A_MONTH * 3600);
  expect(text).toContain(`The booking page is busy for ${busy.toFixed(2)}% of it.`);
  const cents = ((100 * monthlyUsd) / cold).toFixed(2);
  expect(text).toContain(
    `$${monthlyUsd.toFixed(2)} for ${inEnglish(cold)} waits is ${cents} cents each`,
  );
});

test("a ping every five minutes costs a quarter of a cent a month", () => {
  const pings = 12 * HOURS_A_MONTH;
  const usd = (pings * priceOf("price-lambda-requests")) / 1e6 + pings * 0.5 * 0.01 * onDemand;
  expect(text).toContain(`${inEnglish(pings)} pings of 10 ms`);
  expect(usd).toBeCloseTo(0.0025, 4);
});

test("eight are busy at once when forty a second take 200 ms each", () => {
  expect(text).toContain("Forty a second at 200 ms is eight.");
  expect(40 * 0.2).toBe(8);
});

test("the lines named in the text are the lines of the code", () => {
  const handler = codeOf("js");
  expect(handler[3]).toContain("randomUUID()");
  expect(handler[8]).toContain("user = event.user");
  expect(handler[10]).toContain("prices.set");
  expect(handler[13]).toContain("report(");
  expect(handler[0]).toContain("import");
  expect(handler[5]).toContain("let user");
});

test("two of the five requests of one life are cold, the first and the one after eleven minutes", () => {
  expect(startsOf("one-life")).toEqual(["cold", "warm", "warm", "cold", "warm"]);
});

test("the quiz's instance serves both requests, and goes ten minutes after the second", () => {
  const { instances, requests } = record(scenarioOf("used-twice"));
  expect(startsOf("used-twice")).toEqual(["cold", "warm"]);
  expect(instances.endedAt[0]).toBe((requests.endedAt[1] ?? 0) + 10 * 60_000_000);
});

test("what three of the five ran on had answered before, and two instances were started", () => {
  expect(reportOf("one-life").requests.warm).toBe(3);
  expect(reportOf("one-life").instances.created).toBe(2);
});

test("the freshest first leaves one of twelve instances, the longest rested first leaves all", () => {
  expect(aliveAtTheEnd("shrinking-fleet")).toBe(1);
  expect(aliveAtTheEnd("restless-fleet")).toBe(12);
});

test("the burst's instances are all there after five minutes, and eleven have gone after ten", () => {
  expect(aliveAt("shrinking-fleet", "300s")).toBe(12);
  expect(aliveAt("shrinking-fleet", "611s")).toBe(1);
});

test("one of three callers finds the pinged instance; of two pings at once, two do", () => {
  expect(startsOf("one-ping").slice(3, 6)).toEqual(["warm", "cold", "cold"]);
  const pings = startsOf("two-pings-together");
  expect(pings.slice(0, 6)).toEqual(["cold", "cold", "warm", "warm", "warm", "warm"]);
  expect(pings.slice(6).filter((one) => one === "warm")).toHaveLength(2);
});

test("where two are kept ready, one of them answers every ping, and the third caller waits", () => {
  const { instances, tries } = record(scenarioOf("ping-and-two-ready"));
  const pinged = [...tries.instance].slice(0, 3);
  expect(new Set(pinged).size).toBe(1);
  expect(instances.createdAt[pinged[0] ?? -1]).toBe(0);
  expect(startsOf("ping-and-two-ready").slice(3, 6)).toEqual(["warm", "warm", "cold"]);
});

test("a month of the pings costs three cents, and with two kept ready eleven dollars", () => {
  const aMonth = (name: string) =>
    (reportOf(name).cost.totalUsd * HOURS_A_MONTH * 3_600_000_000) / scenarioOf(name).horizon;
  expect(Math.round(100 * aMonth("one-ping"))).toBe(3);
  expect(Math.round(aMonth("ping-and-two-ready"))).toBe(11);
  expect(text).toContain("the first costs three cents and the second eleven dollars");
});

test("three kept ready spill two over, which are warm a minute later and cold again at the end", () => {
  const starts = startsOf("spill-over");
  const cold = (from: number) =>
    starts.slice(from, from + 5).filter((one) => one === "cold").length;
  expect([cold(0), cold(5), cold(10)]).toEqual([2, 0, 2]);
});

test("the learned rhythm meets one cold start and idles less than the fixed keep-alive", () => {
  const learned = reportOf("learned-rhythm");
  const fixed = reportOf("just-too-late");
  expect(learned.requests.cold).toBe(1);
  expect(fixed.requests.warm).toBe(0);
  expect(learned.instances.meanIdle).toBeLessThan(fixed.instances.meanIdle);
});

test("for two hours the policy keeps one instance; then it lets go and starts one ahead of each", () => {
  const { instances, requests } = record(scenarioOf("learned-rhythm"));
  const [endsFirst = 0] = [...instances.endedAt];
  expect(endsFirst).toBeGreaterThan(7_200_000_000 - 11 * 60_000_000);
  expect(endsFirst).toBeLessThan(7_300_000_000);
  for (const created of [...instances.createdAt].slice(1))
    expect([...requests.arrivedAt].some((at) => at > created)).toBe(true);
});

test("the eight that met one warm instance all run on it when it is shared", () => {
  expect(reportOf("eight-at-once").requests.cold).toBe(1 + 7);
  expect(reportOf("eight-on-one").requests.cold).toBe(1);
});

test("the challenge is lost without help and won with three events at one moment, not one by one", () => {
  const minute = 60_000_000;
  expect(coldAtNoon([])).toBe(3);
  expect(coldAtNoon([sentAt(14 * minute, 3)])).toBe(0);
  expect(coldAtNoon([sentAt(14 * minute, 2)])).toBe(1);
  expect(coldAtNoon([12, 13, 14].map((at) => sentAt(at * minute, 1)))).toBe(2);
});

test("each remedy of the question is the reader's to take, and the rush gets one that can be bought", () => {
  const quiz: { readonly questions: readonly MatchWritten[] } = JSON.parse(
    readFileSync(new URL("./quiz.json", import.meta.url), "utf8"),
  );
  const pairs = quiz.questions.find(({ id }) => id === "which-remedy")?.pairs ?? [];
  expect(pairs).toHaveLength(4);
  for (const { right } of pairs) expect(right).not.toMatch(/platform|learn/);
  const rush = pairs.find(({ left }) => left.includes("every morning"));
  expect(rush?.right).toContain("kept ready by a schedule");
  // It is for sale, and taught where the question leads.
  expect(text.split("[#rhythm]")[1]?.split("\n## ")[0]).toContain(
    '<Fact id="lambda-provisioned-schedule" />',
  );
  expect(facts.map(({ id }) => id)).toContain("lambda-provisioned-schedule");
  const minute = 60_000_000;
  const kept = (at: number, count: number): Intervention => ({ kind: "provisioned", at, count });
  expect(coldAtNoon([kept(14 * minute, 3), kept(16 * minute, 0)])).toBe(0);
});

type MatchWritten = {
  readonly id: string;
  readonly pairs?: readonly { readonly left: string; readonly right: string }[];
};

function readFacts(file: URL): readonly { readonly id: string; readonly value: string }[] {
  return JSON.parse(readFileSync(file, "utf8"));
}

function priceOf(id: string): number {
  return Number(facts.find((fact) => fact.id === id)?.value.replace("$", ""));
}

function inEnglish(value: number): string {
  return value.toLocaleString("en-US");
}

function codeOf(language: string): readonly string[] {
  return (
    new RegExp(`\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1]?.split("\n") ?? []
  );
}

function scenarioOf(name: string) {
  const file = new URL(`../../scenarios/${name}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return reading.scenario;
}

function reportOf(name: string) {
  return record(scenarioOf(name)).report;
}

function startsOf(name: string): readonly string[] {
  return firstStarts(record(scenarioOf(name)));
}

function aliveAtTheEnd(name: string): number {
  const { instances, horizon } = record(scenarioOf(name));
  return instances.endedAt.filter((endedAt) => endedAt > horizon).length;
}

function aliveAt(name: string, written: string): number {
  const { instances } = record(scenarioOf(name));
  const at = parseDuration(written) ?? Number.NaN;
  return [...instances.createdAt].filter(
    (created, n) => created <= at && (instances.endedAt[n] ?? 0) > at,
  ).length;
}

function sentAt(at: number, count: number): Intervention {
  return { kind: "events", at, count };
}

/** How many of the last three requests are cold when a reader has sent events of their own. */
function coldAtNoon(interventions: readonly Intervention[]): number {
  const trace = record({ ...scenarioOf("three-at-noon"), interventions });
  return firstStarts(trace)
    .slice(-3)
    .filter((start) => start === "cold").length;
}
