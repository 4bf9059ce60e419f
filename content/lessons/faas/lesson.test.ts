// The numbers that this lesson derives, worked out again from its facts, its suppositions and its runs.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { costOver, monthLength } from "@/simulator/cost-over";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { factSchema } from "../../model/fact";
import { measured } from "../../model/measure";
import { readScenario } from "../../model/scenario/scenario";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const text = read("./lesson.mdx");
const facts = readdirSync(new URL("../../facts/", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => z.array(factSchema).parse(JSON.parse(read(`../../facts/${name}`))));

test("ten votes end up in several counters, and none of them says ten", () => {
  const { tries } = record(scenarioOf("ten-votes"));
  const counts = new Map<number, number>();
  for (const instance of tries.instance) counts.set(instance, (counts.get(instance) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeLessThan(10);
  expect(counts.size).toBeGreaterThan(1);
});

test("a shared fleet is the crowd divided by the places, and larger at the target of the autoscaler", () => {
  const places = figure("cloud-run-concurrency");
  const { report } = record(scenarioOf("fan-out-eighty"));
  expect(report.instances.created).toBe(Math.ceil(1000 / places));
  const target = Math.ceil(1000 / ((places * figure("cloud-run-target")) / 100));
  expect(text).toContain("so it would start more.");
  expect(target).toBeGreaterThan(report.instances.created);
});

test("the two runs of a thousand differ in the requests of an instance, and in nothing else", () => {
  const [shared, alone] = [scenarioOf("fan-out-eighty"), scenarioOf("fan-out")];
  expect(text).toContain('<Simulator scenario="fan-out-eighty" against="fan-out"');
  expect(shared.platform.concurrencyPerInstance).toBe(figure("cloud-run-concurrency"));
  const concurrencyPerInstance = alone.platform.concurrencyPerInstance;
  expect({ ...shared, platform: { ...shared.platform, concurrencyPerInstance } }).toEqual(alone);
  // "It costs time": the processor, since the work would take as long with as many as are asked for.
  const middle = (one: Scenario) => record(one).report.latencyMs.p50;
  expect(middle(shared) / middle(alone)).toBeGreaterThan(1.5);
  const unlimited = { ...shared, platform: { ...shared.platform, vcpus: null } };
  expect(middle(unlimited) / middle(alone)).toBeLessThan(1.1);
  // "Ten at once fill a processor."
  const { cpu, memoryMb } = shared.function;
  expect([1 / cpu, memoryMb]).toEqual([10, figure("lambda-vcpu-memory")]);
});

test("the thousand need a thousand instances, about ten times the connections of the database", () => {
  expect(record(scenarioOf("fan-out")).report.instances.created).toBe(1000);
  expect(Math.round(1000 / figure("neon-connections"))).toBe(10);
});

test("an eleventh vote at once would start a second counter where ten share an instance", () => {
  const shared = scenarioOf("ten-votes-shared");
  expect(record(shared).report.instances.created).toBe(1);
  expect(shared.platform.concurrencyPerInstance).toBe(10);
  const eleven: Scenario = {
    ...shared,
    traffic: { kind: "burst", at: 1_000_000, count: 11, within: 0 },
  };
  expect(record(eleven).report.instances.created).toBe(2);
  expect(text).toContain("One vote more than an instance may take starts another counter.");
});

test("twice the memory makes no vote quicker that waits, and a month of it nearly twice as dear", () => {
  const more = scenarioOf("vote-with-more-memory");
  const [half, whole] = [512, 1024].map((memoryMb) => {
    const { report } = record({ ...more, function: { ...more.function, memoryMb } });
    const monthUsd = costOver(report.cost.totalUsd, more.horizon, monthLength);
    return { monthUsd, latency: report.latencyMs.p50 };
  });
  if (!half || !whole) throw new Error("both ran");
  expect(more.function).toMatchObject({ memoryMb: 1024, cpu: 0 });
  expect(whole.latency).toBe(half.latency);
  expect(text).toContain(`With 512 MB a month costs about $${half.monthUsd.toFixed(0)}.`);
  expect(whole.monthUsd / half.monthUsd).toBeGreaterThan(1.8);
  expect(whole.monthUsd / half.monthUsd).toBeLessThan(2);
  // "Less than $4", "$4 to $6", "More than $6": what each option says is what it asks for.
  const options = [...text.matchAll(/<Option ([^>]+)>([^<]*\$[^<]*)</g)];
  expect(options).toHaveLength(3);
  for (const [, bounds = "", words = ""] of options) {
    const said = [...words.matchAll(/\$(\d+)/g)].map(([, usd]) => Number(usd));
    const meant = [...bounds.matchAll(/\{([\d.]+)\}/g)].map(([, usd]) => Math.round(Number(usd)));
    expect(meant, words).toEqual(said);
  }
  expect(text).toContain("has work for a fifth of the time");
  const { duration, traffic } = { ...more.function, traffic: more.traffic };
  expect([duration, traffic]).toMatchObject([{ value: 1_000_000 / 5 }, { perSecond: 1 }]);
});

test("forty votes at nine are refused although the account has room", () => {
  const scenario = scenarioOf("forty-at-nine");
  const trace = record(scenario);
  const { burst, refill, every } = scenario.platform.scaling ?? {};
  const growth = figure("lambda-growth") / 50;
  expect([burst, refill, every]).toEqual([growth, growth, 10_000_000]);
  expect(scenario.platform.maxInstances).toBe(100);
  // "After the first twenty, two instances a second may be added, and twenty callers a second come."
  expect(refill).toBe(2 * 10);
  expect(scenario.traffic).toMatchObject({ kind: "burst", count: 2 * 20, within: 2_000_000 });
  const { created } = trace.report.instances;
  expect(text).toContain("There is room for a hundred, but it may not be used at once.");
  expect(created + trace.report.requests.throttled).toBeLessThanOrEqual(100);
  const refused = measured(trace, { metric: "first.throttled", from: null, until: null }) ?? 0;
  const before = trace.requests.arrivedAt.filter((at) => at < refused * 1_000_000).length;
  expect(text).toContain(`is refused when ${before} instances are there`);
  expect(text).toContain("In the app seventeen were refused.");
  expect(trace.report.requests.throttled).toBe(17);
});

test("the same forty as messages wait, and none is lost", () => {
  const { invocation, seed, horizon, ...events } = scenarioOf("forty-by-message");
  const calls = scenarioOf("forty-at-nine");
  expect(invocation.kind).toBe("async");
  expect(events).toEqual({ ...events, ...without(calls) });
  const { requests } = record(scenarioOf("forty-by-message")).report;
  expect([requests.arrived, requests.completed]).toEqual([40, 40]);
  expect(requests.retried).toBeGreaterThan(0);
});

test("eight votes make thirteen runs, and the one that is given up is counted three times", () => {
  const { report, tries } = record(scenarioOf("thanks-not-sent"));
  const { arrived, completed, deadLettered, retried } = report.requests;
  expect([arrived, completed, deadLettered, arrived + retried]).toEqual([8, 7, 1, 13]);
  expect(tries.request.length).toBe(13);
  const runs = new Map<number, number>();
  for (const request of tries.request) runs.set(request, (runs.get(request) ?? 0) + 1);
  expect(Math.max(...runs.values())).toBe(3);
  expect(scenarioOf("thanks-not-sent").function.timeout).toBe(
    figure("lambda-timeout-default") * 1_000_000,
  );
});

test("of twelve invoices one fails at every try, and there are more runs than invoices", () => {
  const { report, tries } = record(scenarioOf("three-tries"));
  const { arrived, completed, deadLettered, inFlight } = report.requests;
  expect([arrived, completed, deadLettered, inFlight]).toEqual([12, 11, 1, 0]);
  expect(tries.request.length).toBeGreaterThan(12);
});

test.each(["three-tries", "thanks-not-sent"])("two in five runs of %s are cut off", (name) => {
  const { duration, timeout } = scenarioOf(name).function;
  if (duration.kind !== "mixture") throw new Error(`${name} has no mixture`);
  const total = duration.of.reduce((sum, { weight }) => sum + weight, 0);
  const cutOff = duration.of.filter(({ is }) => is.kind === "constant" && is.value > timeout);
  expect(cutOff.reduce((sum, { weight }) => sum + weight, 0) / total).toBeCloseTo(2 / 5);
});

test("Lambda's rule for who finds no place is told as Lambda's, wherever it is told", () => {
  const ideas = z
    .array(z.looseObject({ id: z.string(), claim: z.string() }))
    .parse(
      ["serverless", "faas"].flatMap((name) =>
        JSON.parse(read(`../../misconceptions/${name}.json`)),
      ),
    );
  const claims = ["full-means-a-line", "warm-one-serves-all", "below-limit-nobody-refused"].map(
    (id) => ideas.find((idea) => idea.id === id)?.claim ?? "",
  );
  const key = read("./teach.json").split("Had somebody waited,")[1] ?? "";
  const term = read("../../glossary/main/throttling.json");
  const inTerm = /"claim": "([^"]*waits in a line[^"]*)"|"ask": "([^"]*)"/g;
  const told = [...term.matchAll(inTerm)].map(([, claim, ask]) => claim ?? ask ?? "");
  expect(told).toHaveLength(2);
  for (const one of [...claims, key, ...told]) expect(one).toContain("Lambda");
});

test("handlers that compute are said to share a processor, wherever sharing is told", () => {
  const ideas: readonly {
    readonly id: string;
    readonly claim: string;
    readonly refutation: string;
  }[] = JSON.parse(read("../../misconceptions/faas.json"));
  const inLine = ideas.find(({ id }) => id === "shared-means-in-line");
  // Of handlers that compute it is true, so it is wrong only of all of them.
  expect(inLine?.claim).toContain("always");
  expect(inLine?.refutation).toMatch(/handlers that compute .*processor.* slow each other/);
  const notes = text
    .split("between the two: how many requests an instance takes.")[1]
    ?.split("\n")[0];
  expect(notes).toMatch(/handlers that compute share one processor/);
  const high = read("./quiz.json").split('"id": "the-middle-one"')[1]?.split('"high"')[1];
  expect(high?.split('"misconception"')[0]).toContain("here they mostly wait for others");
  expect(high?.split('"misconception"')[0]).toContain("for their computing they take turns");
});

test("a dead-letter queue and an on-failure destination are told apart, and the template has the latter", () => {
  const apart = text.split(/(?<=[.:]) /).find((one) => one.includes("dead-letter-queue"));
  // Only one of them tells what went wrong.
  expect(apart).toMatch(/ or, with a record of what went wrong, .*<Term id="destination">/);
  const lines = linesOf("yaml");
  expect(lines.slice(14, 17).join()).toMatch(/DestinationConfig.*OnFailure.*SQS/);
  const explained = text.split("\n").find((line) => line.includes("Line 10 is the timeout"));
  expect(explained).toContain(
    "Lines 12 to 17 are the two further tries, the six hours and the on-failure",
  );
  expect(explained).not.toMatch(/dead.letter/);
});

test("the worked example adds up", () => {
  expect(figure("neon-connections") - 17).toBe(80);
  const aSecond = 80 / 2;
  const tooMuch = (60 - aSecond) * 60;
  const said = tooMuch.toLocaleString("en");
  expect(text).toContain(`60 − ${aSecond} = 20 votes a second, ${said} in the minute.`);
  expect(text).toContain(`${said} / ${aSecond} = ${tooMuch / aSecond} s more`);
  expect(linesOf("yaml")[10]).toContain("Executions: 80");
});

test("the declaration says what the text and the runs say", () => {
  const lines = linesOf("yaml");
  expect(lines[5]).toContain("CodeUri");
  expect(lines[8]).toContain("MemorySize");
  expect(lines[9]).toContain(`Timeout: ${figure("lambda-timeout-default")}`);
  expect(lines[11]).toContain("EventInvokeConfig");
  expect(lines[13]).toContain(String(figure("lambda-async-age") * 3600));
  expect(lines).toHaveLength(17);
});

test("the lines of the function are those that the text names", () => {
  const [first, second, third] = [linesOf("js"), linesOf("js", 1), linesOf("js", 2)];
  expect(first[0]).toContain("let count = 0");
  expect([first[2], first[5]]).toEqual([expect.stringContaining("handler("), "}"]);
  // It counts first and thanks afterwards, so a run that is cut off has counted.
  expect([second[4], second[5]]).toEqual([
    expect.stringContaining("votes.add("),
    expect.stringContaining("messages.thank("),
  ]);
  expect(third[4]).toContain("votes.put(event.id");
  expect(third[5]).toContain("{ key: event.id }");
});

function without({ invocation, seed, horizon, ...rest }: Scenario) {
  return rest;
}

function figure(id: string): number {
  return Number(facts.find((fact) => fact.id === id)?.value.replace(/[$,%]/g, ""));
}

function scenarioOf(name: string): Scenario {
  const reading = readScenario(JSON.parse(read(`../../scenarios/${name}.json`)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

function linesOf(language: string, which = 0): readonly string[] {
  const fences = text.matchAll(new RegExp(`\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)\`\`\``, "g"));
  return [...fences][which]?.[1]?.trimEnd().split("\n") ?? [];
}
