// The numbers that this lesson derives, worked out again from its facts, its suppositions and its runs.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { factSchema } from "../../model/fact";
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
  expect(text).toContain(`which would make ${target}.`);
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

test("the steep crowd is refused although the account has room", () => {
  const scenario = scenarioOf("steep-crowd");
  const { instances, requests } = record(scenario).report;
  const growth = figure("lambda-growth") / 10;
  const { burst, refill, every } = scenario.platform.scaling ?? {};
  expect([burst, refill, every]).toEqual([growth, growth, 10_000_000]);
  expect(instances.peak).toBeLessThan((scenario.platform.maxInstances ?? 0) / 2);
  expect(requests.throttled).toBeGreaterThan(50);
});

test("letters are delayed where callers are turned away", () => {
  const scenario = scenarioOf("letters-not-calls");
  const { requests } = record(scenario).report;
  expect([requests.arrived, requests.completed]).toEqual([35, 35]);
  expect(requests.retried).toBeGreaterThan(0);
  expect(scenario.platform.maxInstances).toBe(20);
  const called = record({ ...scenario, invocation: { kind: "sync" } }).report.requests;
  expect(called.throttled).toBeGreaterThan(0);
});

test("of twelve invoices one fails at every try, and there are more runs than invoices", () => {
  const { report, tries } = record(scenarioOf("three-tries"));
  const { arrived, completed, deadLettered, inFlight } = report.requests;
  expect([arrived, completed, deadLettered, inFlight]).toEqual([12, 11, 1, 0]);
  expect(tries.request.length).toBeGreaterThan(12);
});

test("two in five of the invoices' runs meet a mail service that does not answer, as the text says", () => {
  const { duration, timeout } = scenarioOf("three-tries").function;
  if (duration.kind !== "mixture") throw new Error("three-tries has no mixture");
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
  const notes = text.split("how many requests an instance takes.")[1]?.split("\n")[0];
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
  const explained = text.split("\n").find((line) => line.startsWith("Line 10 is the timeout"));
  expect(explained).toContain("lines 12 to 17 the two tries, the six hours and the on-failure");
  expect(explained).not.toMatch(/dead.letter/);
});

test("the quota of requests a second stands with the limits, and binds whom it is said to bind", () => {
  const quota = facts.find(({ id }) => id === "lambda-requests-a-second");
  expect(quota?.statement).toMatch(/synchronous requests a second at most for each run/);
  expect(quota?.source.kind).toBe("documentation");
  const size = text.split("\n").find((line) => line.startsWith("**The size.**"));
  expect(size).toContain('<Fact id="lambda-account-limit" />');
  expect(size).toContain('<Fact id="lambda-requests-a-second" /> for each run allowed at once');
  // A place that is taken for a tenth of a second is free ten times in a second.
  expect(quota?.value).toBe("ten a second");
  expect(size).toContain("functions quicker than a tenth of a second meet that first");
});

test("the worked example adds up", () => {
  const cap = 80;
  const scenario = scenarioOf("import-of-pictures");
  expect([scenario.platform.maxInstances, scenario.function.memoryMb]).toEqual([
    cap,
    figure("lambda-vcpu-memory"),
  ]);
  expect(scenario.traffic).toMatchObject({ kind: "burst", count: 6000, within: 10_000_000 });
  expect(scenario.function.duration).toEqual({ kind: "constant", value: 2_000_000 });
  expect(figure("neon-connections") - cap).toBe(17);
  const aSecond = cap / 2;
  expect(text).toContain(
    `so ${cap} make ${aSecond}, and 6,000 / ${aSecond} = ${6000 / aSecond} s.`,
  );
  const { report } = record(scenario);
  expect(report.requests.completed).toBe(6000);
  // "Places stand empty while pictures wait": half as long again as the least time, and minutes, not hours.
  const least = (6000 * 1000) / aSecond;
  expect(report.latencyMs.max).toBeGreaterThan(1.5 * least);
  expect(report.latencyMs.max).toBeLessThan(4 * least);
  const queued = scenarioOf("import-through-a-queue");
  expect(queued.invocation).toMatchObject({ kind: "queue", maxConcurrency: cap });
  expect([queued.traffic, queued.function]).toEqual([scenario.traffic, scenario.function]);
  const read = record(queued);
  expect(read.report.requests).toMatchObject({ completed: 6000, retried: 0, throttled: 0 });
  // "Close to the least time", from the first picture to the last copy.
  const last = Math.max(...read.requests.endedAt) - (read.requests.arrivedAt[0] ?? 0);
  expect(last / 1000 / least).toBeGreaterThan(1);
  expect(last / 1000 / least).toBeLessThan(1.1);
});

test("the declaration says what the text and the runs say", () => {
  const lines = linesOf("yaml");
  expect(lines[5]).toContain("CodeUri");
  expect(lines[8]).toContain("MemorySize");
  expect(lines[9]).toContain("Timeout: 10");
  expect(lines[10]).toContain("Executions: 20");
  expect(lines[11]).toContain("EventInvokeConfig");
  expect(lines[13]).toContain(String(figure("lambda-async-age") * 3600));
  expect(lines).toHaveLength(17);
  expect(scenarioOf("three-tries").function.timeout).toBe(10_000_000);
});

test("the lines of the invoice are those that the text names", () => {
  const code = linesOf("js", 1);
  expect(code[4]).toContain("isSent(");
  expect(code[5]).toContain("send(event, { key:");
  expect(code[6]).toContain("markSent(");
});

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
