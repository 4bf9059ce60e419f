// The numbers that this lesson derives, worked out again from its facts and its runs.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { alwaysOnUsdOf } from "@/simulator/cost-over";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { costLinesOf, hourText } from "../../model/cost-lines";
import { factSchema } from "../../model/fact";
import { readScenario } from "../../model/scenario/scenario";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const text = read("./lesson.mdx");
const facts = z.array(factSchema).parse(JSON.parse(read("../../facts/serverless.json")));
const REQUESTS_AN_HOUR = 36_000;
const HOURS_A_MONTH = 730;

const gbSecondsAnHour = (figure("lambda-vcpu-memory") / 1024) * 3600;
const duration = gbSecondsAnHour * figure("price-lambda-gb-second");
const requests = (REQUESTS_AN_HOUR / 1e6) * figure("price-lambda-requests");
const byUse = duration + requests;
const alwaysOn = figure("price-fargate-vcpu") + 2 * figure("price-fargate-gb");

test("the worked example adds up from the prices", () => {
  const rate = facts.find(({ id }) => id === "price-lambda-gb-second")?.value.slice(1);
  expect(text).toContain(
    `${figure("lambda-vcpu-memory").toLocaleString("en-US")} / 1,024 × 3,600 × ${rate} =`,
  );
  expect(text).toContain(
    `= ${usd(duration)}. The hour holds ${REQUESTS_AN_HOUR.toLocaleString("en-US")} requests of 100 ms`,
  );
  expect(text).toContain(`${usd(requests)} more. Together ${usd(byUse)}.`);
  expect(text).toContain(`the hour costs ${usd(alwaysOn)}, busy or not`);
});

test("the table of utilisation follows from the worked example", () => {
  for (const percent of [1, 10, 25, 45, 75, 100])
    expect(text).toContain(`| ${percent}% | ${usd((byUse * percent) / 100)} | ${usd(alwaysOn)} |`);
});

test("the lines cross where the text says", () => {
  const behindBalancer = alwaysOn + figure("price-load-balancer");
  const crossing = (machine: number) => Math.round((20 * machine) / byUse) * 5;
  expect(text).toContain(`cross at a utilisation of about ${crossing(alwaysOn)}%`);
  expect(text).toContain(`they cross at about ${crossing(behindBalancer)}%`);
  const throughApi = byUse + (REQUESTS_AN_HOUR / 1e6) * figure("price-http-api");
  expect(text).toContain(`its busy hour costs ${usd(throughApi)}`);
  const bothDoors = Math.round((100 * behindBalancer) / throughApi);
  expect(text).toContain(`and they cross at about ${bothDoors}%`);
});

test("the figure draws the lines of the worked example", () => {
  const lines = costLinesOf(figure);
  expect(lines.busyHourUsd).toBeCloseTo(byUse, 10);
  expect(lines.machineHourUsd).toBeCloseTo(alwaysOn, 10);
  expect(hourText(lines, 25)).toContain(`costs ${usd(byUse / 4)} by use, ${usd(alwaysOn)} on`);
});

test("a month at one per cent costs what the text says", () => {
  const month = (hour: number) => `$${(hour * HOURS_A_MONTH).toFixed(2)}`;
  expect(text).toContain(`${month(byUse / 100)} by use and ${month(alwaysOn)} always on`);
});

test("the day of recordings is as uneven and as full as the text says, and a fleet for its noon dearer", () => {
  const { traffic } = scenarioOf("day-of-recordings");
  if (traffic.kind !== "daily") throw new Error("day-of-recordings has no daily traffic");
  const uneven = Math.round(traffic.highPerSecond / traffic.lowPerSecond);
  expect(text).toContain(`At noon ${uneven} times as many come in as at midnight`);
  const day = priced("day-of-recordings");
  expect(day.arrived).toBeGreaterThan(700);
  expect(day.usd).toBeLessThan(day.machineUsd);
});

test("one camera is cheaper by use, the other on a machine, and the options part at its price", () => {
  const gate = priced("camera-at-a-gate");
  const line = priced("camera-on-a-line");
  expect(gate.usd).toBeLessThan(gate.machineUsd / 10);
  expect(line.usd).toBeGreaterThan(line.machineUsd);
  expect(line.machineUsd).toBeCloseTo(0.0004, 5);
});

test("of the six calls of the terminal's platform, three are cold", () => {
  const pauses = /for \(const pause of \[([\d, ]+)\]\)/.exec(text)?.[1]?.split(", ").map(Number);
  expect(pauses?.filter((pause, n) => n === 0 || pause > 1000)).toHaveLength(3);
});

test("the challenge can be met with three events, and not with two", () => {
  expect(aliveAtTheEnd(["910s", "1505s", "35m"])).toBe(true);
  expect(aliveAtTheEnd(["910s", "1510s"])).toBe(false);
  expect(aliveAtTheEnd([])).toBe(false);
});

test("the lines named in the text are the lines of the code", () => {
  const code = linesOf("js");
  expect(code[3]).toContain("const client");
  expect(code[5]).toContain("export async function handler");
  expect(code).toHaveLength(10);
  const declaration = linesOf("yaml");
  expect(declaration[9]).toContain("Events:");
  expect(declaration[14]).toContain("Method:");
  expect(declaration[18]).toContain("Policies:");
  expect(declaration[22]).toContain("Resource:");
});

test("the function may put items, and nothing else, as the text says of an attacker", () => {
  const allowed = linesOf("yaml").filter((line) => /Policy|Action|dynamodb:/.test(line));
  expect(allowed.map((line) => line.trim())).toEqual(["Action: dynamodb:PutItem"]);
});

test("at the limit Lambda refuses those whom a platform that holds callers answers", () => {
  const [refusing, holding] = [scenarioOf("account-limit"), scenarioOf("account-limit-held")];
  const { whenFull } = refusing.platform;
  expect({ ...holding, platform: { ...holding.platform, whenFull } }).toEqual(refusing);
  expect(record(refusing).report.requests.throttled).toBe(15);
  expect(record(holding).report.requests).toMatchObject({ throttled: 0, waited: 15 });
});

test("the fee is a small part with the memory of a processor, and the larger with the least and short work", () => {
  const fee = figure("price-lambda-requests") / 1e6;
  const time = (mb: number, seconds: number) =>
    (mb / 1024) * seconds * figure("price-lambda-gb-second");
  expect(scenarioOf("camera-on-a-line").function.memoryMb).toBe(figure("lambda-vcpu-memory"));
  expect(time(figure("lambda-vcpu-memory"), 0.1)).toBeGreaterThan(10 * fee);
  expect(time(128, 0.05)).toBeLessThan(fee);
  const ideas = z
    .array(z.looseObject({ id: z.string(), claim: z.string() }))
    .parse(JSON.parse(read("../../misconceptions/serverless.json")));
  expect(ideas.find(({ id }) => id === "request-fee-decides")?.claim).toContain("Whatever");
});

test("the example of a day is far from Lambda's longest run", () => {
  const { duration } = scenarioOf("day-of-recordings").function;
  if (duration.kind !== "lognormal") throw new Error("day-of-recordings is not lognormal");
  expect(duration.p99).toBeLessThan((figure("lambda-longest-run") * 60 * 1_000_000) / 2);
});

function figure(id: string): number {
  return Number(facts.find((fact) => fact.id === id)?.value.replace(/[$,]/g, ""));
}

function usd(amount: number): string {
  return `$${amount.toFixed(4)}`;
}

function fileOf(name: string): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(read(`../../scenarios/${name}.json`)));
}

function scenarioOf(name: string, changes: Record<string, unknown> = {}): Scenario {
  const reading = readScenario({ ...fileOf(name), ...changes });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

function priced(name: string) {
  const scenario = scenarioOf(name);
  const { report } = record(scenario);
  // Pictures and recordings are converted: such handlers compute, and share no machine.
  const machineUsd = alwaysOnUsdOf(report.instances.peakBusy, scenario)?.ifComputing ?? 0;
  return { arrived: report.requests.arrived, usd: report.cost.totalUsd, machineUsd };
}

function aliveAtTheEnd(sentAt: readonly string[]): boolean {
  const interventions = sentAt.map((at) => ({ kind: "events", at, count: 1 }));
  const scenario = scenarioOf("nobody-a-crowd-nobody", { interventions });
  const { endedAt } = record(scenario).instances;
  return [...endedAt].some((at) => !(at <= scenario.horizon));
}

function linesOf(language: string): readonly string[] {
  const block = new RegExp(`\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1];
  return block?.trimEnd().split("\n") ?? [];
}
