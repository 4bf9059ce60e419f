// The numbers that this lesson derives, worked out again from its facts and its runs.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { alwaysOnUsdOf, costOver, monthLength } from "@/simulator/cost-over";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { costLinesOf, monthText } from "../../model/cost-lines";
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
const month = (hour: number) => `$${(hour * HOURS_A_MONTH).toFixed(0)}`;

test("the month of one processor adds up from the prices", () => {
  const rate = facts.find(({ id }) => id === "price-lambda-gb-second")?.value.slice(1);
  expect(text).toContain(
    `${figure("lambda-vcpu-memory").toLocaleString("en-US")} / 1,024 × ${HOURS_A_MONTH} × 3,600 × ${rate} = ${month(duration)}.`,
  );
  const millions = (REQUESTS_AN_HOUR * HOURS_A_MONTH) / 1e6;
  expect(text).toContain(`A busy month holds ${millions} million of 100 ms`);
  expect(text).toContain(`: ${month(requests)}. Together ${month(byUse)}.`);
  expect(text).toContain(`two gigabytes: ${month(alwaysOn)}, busy or not.`);
});

test("a graphics processor for a month costs what the text says", () => {
  const aMonth = figure("price-cloud-run-gpu") * 3600 * HOURS_A_MONTH;
  expect(text).toContain(`or $${aMonth.toFixed(0)} for a whole month.`);
});

test("the shares of a month on the wall follow from it", () => {
  expect(text).toContain(`Always on: ${month(alwaysOn)}, busy or not.`);
  expect(text).toContain(`| 1% of the time | $${(byUse * 7.3).toFixed(2)}`);
  for (const percent of [10, 45])
    expect(text).toContain(`| ${percent}% | ${month((byUse * percent) / 100)}`);
  expect(text).toContain(`| all of it | ${month(byUse)}`);
});

test("the lines cross where the text says", () => {
  const behindBalancer = alwaysOn + figure("price-load-balancer");
  const crossing = (machine: number) => Math.round((20 * machine) / byUse) * 5;
  expect(text).toContain(`cross at a utilisation of about ${crossing(alwaysOn)}%`);
  expect(text).toContain(`they cross at about ${crossing(behindBalancer)}%. If the function`);
  const throughApi = byUse + (REQUESTS_AN_HOUR / 1e6) * figure("price-http-api");
  const bothDoors = Math.round((100 * behindBalancer) / throughApi);
  expect(text).toContain(`they cross at about ${bothDoors}%.<Note>`);
});

test("the figure draws the lines of the worked example", () => {
  const lines = costLinesOf(figure);
  expect(lines.busyUsd).toBeCloseTo(byUse * HOURS_A_MONTH, 10);
  expect(lines.machineUsd).toBeCloseTo(alwaysOn * HOURS_A_MONTH, 10);
  expect(monthText(lines, 25)).toContain(
    `costs ${month(byUse / 4)} by use and ${month(alwaysOn)} on the machine`,
  );
});

test("of the newsletter as many are served at one moment as the law says", () => {
  const { traffic, function: own } = scenarioOf("nobody-a-crowd-nobody");
  if (traffic.kind !== "burst" || own.duration.kind !== "constant") throw new Error("not a burst");
  const perSecond = (traffic.count / traffic.within) * 1e6;
  const seconds = own.duration.value / 1e6;
  expect(text).toContain(`are ${perSecond} a second. Each is served for ${seconds} seconds.`);
  expect(text).toContain(`So ${perSecond} × ${seconds} = ${perSecond * seconds} are being served`);
  expect(reportOf("nobody-a-crowd-nobody").instances.peak).toBe(6);
});

test("the day of recordings is as uneven and as full as the text says, and a fleet for its noon dearer", () => {
  const { traffic } = scenarioOf("day-of-recordings");
  if (traffic.kind !== "daily") throw new Error("day-of-recordings has no daily traffic");
  const uneven = Math.round(traffic.highPerSecond / traffic.lowPerSecond);
  expect(text).toContain(`at noon, ${uneven} times as many`);
  const day = priced("day-of-recordings");
  expect(day.arrived).toBeGreaterThan(700);
  expect(day.usd).toBeLessThan(day.machineUsd / 2);
});

test("one camera is cheaper by use, the other on a machine, by as much as the text says", () => {
  const gate = priced("camera-at-a-gate");
  const line = priced("camera-on-a-line");
  expect(gate.usd).toBeLessThan(gate.machineUsd / 10);
  expect(line.usd / line.machineUsd).toBeGreaterThan(1.8);
  expect(line.usd / line.machineUsd).toBeLessThan(2);
  expect(byUse / alwaysOn).toBeGreaterThan(1.9);
  for (const { machineUsd } of [gate, line])
    expect(Math.round(costOver(machineUsd, 30_000_000, monthLength))).toBe(35);
});

test("the bounds of what a month of a camera costs lie where the options say", () => {
  const options = [...text.matchAll(/<Option ([^>]+)>([^<]*\$[^<]*)</g)];
  expect(options.length).toBeGreaterThanOrEqual(6);
  for (const [, bounds = "", words = ""] of options) {
    const said = [...words.matchAll(/\$(\d+)/g)].map(([, usd]) => Number(usd));
    const meant = [...bounds.matchAll(/\{([\d.]+)\}/g)].map(([, usd]) => Math.round(Number(usd)));
    expect(meant, words).toEqual(said);
  }
});

test("the burst changes in one thing at a time", () => {
  const base = scenarioOf("nobody-a-crowd-nobody");
  const shared = scenarioOf("newsletter-shared");
  const limited = scenarioOf("newsletter-limited");
  const held = scenarioOf("newsletter-held");
  for (const { traffic, function: own } of [shared, limited, held])
    expect({ traffic, own }).toEqual({ traffic: base.traffic, own: base.function });
  expect(shared.platform).toEqual({ ...base.platform, concurrencyPerInstance: 80 });
  expect(limited.platform).toEqual({ ...base.platform, maxInstances: 3 });
  expect(held.platform).toEqual({ ...limited.platform, whenFull: held.platform.whenFull });
});

test("the burst needs six instances or one, and of three it is refused or held", () => {
  expect(reportOf("newsletter-shared").instances.peak).toBe(1);
  expect(reportOf("newsletter-limited").requests).toMatchObject({ completed: 15, throttled: 9 });
  const { requests, latencyMs } = reportOf("newsletter-held");
  expect(requests).toMatchObject({ completed: 24, throttled: 0 });
  expect(requests.waited).toBeGreaterThan(12);
  expect(latencyMs.max).toBeGreaterThan(6001);
});

test("three are enough if they share, and not if callers are held", () => {
  const own = scenarioOf("newsletter-limited");
  const shared = record({ ...own, platform: { ...own.platform, concurrencyPerInstance: 4 } });
  expect(shared.report.requests.throttled).toBe(0);
  expect(shared.report.latencyMs.p99).toBeLessThan(2600);
  expect(reportOf("newsletter-held").latencyMs.p99).toBeGreaterThan(2600);
});

test("of the six calls of the terminal's platform, three are cold", () => {
  const pauses = /for \(const pause of \[([\d, ]+)\]\)/.exec(text)?.[1]?.split(", ").map(Number);
  expect(pauses?.filter((pause, n) => n === 0 || pause > 1000)).toHaveLength(3);
});

test("the lines named in the text are the lines of the code", () => {
  const code = linesOf("js");
  expect(code[3]).toContain("const client");
  expect(code[5]).toContain("export async function handler");
  expect(code).toHaveLength(10);
  expect(linesOf("yaml")[3]).toContain("Action:");
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

test("the two units that nobody asks at night are nearly all of their bill", () => {
  const { cost, instances } = reportOf("a-floor-of-two");
  expect(instances.created).toBe(4);
  expect(cost.provisionedUsd).toBeGreaterThan(0.99 * cost.totalUsd);
});

function reportOf(name: string) {
  return record(scenarioOf(name)).report;
}

function figure(id: string): number {
  return Number(facts.find((fact) => fact.id === id)?.value.replace(/[$,]/g, ""));
}

function fileOf(name: string): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(read(`../../scenarios/${name}.json`)));
}

function scenarioOf(name: string): Scenario {
  const reading = readScenario(fileOf(name));
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

function linesOf(language: string): readonly string[] {
  const block = new RegExp(`\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1];
  return block?.trimEnd().split("\n") ?? [];
}
