// The numbers that this lesson derives, worked out again from what it supposes.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { presets } from "@/simulator/presets/presets";
import { record } from "@/simulator/run/record";
import { factSchema, figureOf } from "../../model/fact";
import { firstStarts } from "../../model/measure";
import { readScenario } from "../../model/scenario/scenario";

const text = readFileSync(new URL("./lesson.mdx", import.meta.url), "utf8");
const KEEP_ALIVE_HOURS = 1 / 6;

test("the table of cold shares follows from its formula", () => {
  const perHour: readonly (readonly [string, number])[] = [
    ["One a day", 1 / 24],
    ["One an hour", 1],
    ["Two an hour", 2],
    ["Thirty an hour", 30],
    ["One a minute", 60],
  ];
  for (const [name, rate] of perHour) {
    const product = rate * KEEP_ALIVE_HOURS;
    const share = 100 * Math.exp(-product);
    const row = `| ${name} | ${firstDigits(product, 2)} | ${firstDigits(share, share < 1 ? 1 : 2)}% |`;
    expect(text).toContain(row);
  }
});

test("the worked example of the webhook adds up", () => {
  const callsADay = 12 * 24;
  const share = Math.exp(-12 * KEEP_ALIVE_HOURS);
  expect(text).toContain(`e<sup>−2</sup> is ${share.toFixed(3)}`);
  expect(text).toContain(`about ${Math.round(callsADay * share)} of its ${callsADay} calls a day`);
  expect(text).toContain(`it is ${Math.round(callsADay * share)} sighs a day`);
});

test("what is told of the fifty requests is what their run says", () => {
  const { report } = runOf("one-in-fifty");
  const [{ mean, p50, p99, max }, { arrived, cold }] = [report.latencyMs, report.requests];
  expect([arrived, cold, p50, p99]).toEqual([50, 1, 50, max]);
  // "Nobody waited for as long as the mean says": 49 waited for less, one for more.
  expect(p50 ?? 0).toBeLessThan(mean ?? 0);
  expect(text).toContain(`The 99th percentile is ${Math.round(p99 ?? 0)} ms`);
  expect(text).toContain(`adds ${Math.round((max ?? 0) - 50)} ms`);
});

test("four requests an hour are cold about as often as the formula says", () => {
  const product = 4 * KEEP_ALIVE_HOURS;
  const share = Math.exp(-product);
  expect(text).toContain(`4 × 1/6, or ${product.toFixed(2)}`);
  expect(text).toContain(`The formula below gives ${Math.round(100 * share)}%, or twelve of 24.`);
  const { arrived, cold } = runOf("four-an-hour").report.requests;
  expect(arrived).toBe(24);
  expect(Math.round(share * arrived)).toBe(12);
  // Two standard deviations of a share among so few.
  const spread = Math.sqrt((share * (1 - share)) / arrived);
  expect(Math.abs(cold / arrived - share)).toBeLessThan(2 * spread);
});

test("six requests an hour, kept for a quarter of one, are cold as often as the quiz says", () => {
  const share = Math.exp(-6 * 0.25);
  const quiz = readFileSync(new URL("./quiz.json", import.meta.url), "utf8");
  expect(quiz).toContain(`e to the power of −${6 * 0.25}, or ${Math.round(100 * share)}%`);
  const { arrived, cold } = runOf("kept-a-quarter").report.requests;
  expect(Math.abs(cold / arrived - share)).toBeLessThan(0.03);
});

test("of two callers of the pinged function one waits, for about as long as the first ping", () => {
  const trace = runOf("pinged-in-java");
  expect([...firstStarts(trace)]).toEqual(["cold", "warm", "warm", "cold"]);
  const [first = 0, second = 0] = [...trace.instances.readyAt].map(
    (at, n) => at - (trace.instances.createdAt[n] ?? 0),
  );
  expect(second / first).toBeGreaterThan(0.9);
  expect(second / first).toBeLessThan(1.1);
});

test("the second caller of the busy instance waits for another one", () => {
  expect([...firstStarts(runOf("busy-when-the-second-comes"))]).toEqual(["cold", "warm", "cold"]);
});

test("after a new version two requests come while the first new instance starts", () => {
  const { requests, instances } = runOf("new-version");
  const live = 2_900_000;
  const after = [...requests.arrivedAt].filter((at) => at > live);
  expect(after).toHaveLength(13);
  const ready = Math.min(...[...instances.readyAt].filter((at) => at > live));
  expect(after.filter((at) => at < ready)).toHaveLength(2);
});

test("on shared instances only the first of the nine is cold", () => {
  expect(runOf("eight-on-one").report.requests.cold).toBe(1);
});

test("a snapshot makes the first answer as much shorter as told", () => {
  const first = (id: string) => {
    const { arrivedAt, endedAt } = runOf(id).requests;
    return Math.round(((endedAt[0] ?? 0) - (arrivedAt[0] ?? 0)) / 1000).toLocaleString("en-US");
  };
  expect(text).toContain(`With a snapshot the first answer takes ${first("java-snapshot")} ms.`);
  const slowest = runOf("java-plain").report.latencyMs.max ?? 0;
  expect(Math.round(slowest).toLocaleString("en-US")).toBe(first("java-plain"));
});

test("the page that hangs has the mean, the median and the tail that its question tells", () => {
  const { report } = runOf("a-page-that-hangs");
  const { mean, p50, p99, max } = report.latencyMs;
  expect([report.requests.arrived, report.requests.cold, p50]).toEqual([126, 6, 50]);
  const quiz = readFileSync(new URL("./quiz.json", import.meta.url), "utf8");
  expect(quiz).toContain(`The mean latency is ${Math.round(mean ?? 0)} ms, the median 50 ms`);
  expect(quiz).toContain(`the 99th percentile is ${Math.round(p99 ?? 0)} ms`);
  expect(quiz).toContain(`310 to ${Math.round(max ?? 0)} ms`);
});

test("the billed duration of the report is the sum of both durations, rounded up", () => {
  const field = (name: string) => Number(new RegExp(`^${name}: ([\\d.]+) ms`, "m").exec(text)?.[1]);
  const sum = field("Duration") + field("Init Duration");
  expect(field("Billed Duration")).toBe(Math.ceil(sum));
});

test("the bill grows by the share of cold requests times what their initialisation adds", () => {
  expect(text).toContain(`the bill for duration grows by ${(100 * 0.01 * 200) / 100}%`);
});

test("what a snapshot and instances kept ready cost is worked out from the prices", () => {
  const month = 730 * 3600;
  const cached = (figure("cold-starts", "price-snapstart-cache") * month).toFixed(2);
  const restores = (figure("cold-starts", "price-snapstart-restore") * 1000).toFixed(2);
  expect(text).toContain("for a month of 730 hours");
  expect(text).toContain(`$${cached} a month for 1 GB, and $${restores} for 1,000 restores`);
  const ready = 0.5 * figure("warm-instances", "price-provisioned-reserved") * month;
  expect(text).toContain(`$${ready.toFixed(2)} a month for each, of 512 MB`);
});

test("the lines named in the text are the lines of the code", () => {
  const lines = /```js[^\n]*\n([\s\S]*?)```/.exec(text)?.[1]?.trimEnd().split("\n") ?? [];
  expect(lines.length).toBe(13);
  expect(lines[4]).toContain("const client");
  expect(lines[7]).toContain("export async function handler");
});

test("the six answers of the first run take as long as told", () => {
  const { arrivedAt, endedAt } = runOf("first-request").requests;
  const [, ...warm] = arrivedAt.map((at, n) => Math.round(((endedAt[n] ?? 0) - at) / 1000));
  expect(text).toContain(`the others between ${Math.min(...warm)} and ${Math.max(...warm)} ms`);
});

test("of the eight events the warm one is answered before any new instance is ready", () => {
  const { requests, instances, report } = runOf("eight-at-once");
  const [first, ...created] = instances.readyAt;
  expect(first).toBeLessThan(requests.arrivedAt[1] ?? 0);
  expect(created).toHaveLength(7);
  expect(requests.endedAt[1]).toBeLessThan(Math.min(...created));
  expect(report.instances.peak).toBe(8);
});

test("after a quiet night the first waits, and one of the two that come at once", () => {
  const trace = runOf("after-the-night");
  expect([...firstStarts(trace)]).toEqual(["cold", "warm", "warm", "warm", "cold"]);
});

test("of eight that come together, three kept ready spare three the wait", () => {
  const { requests } = runOf("eight-three-ready").report;
  expect([requests.arrived, requests.cold]).toEqual([9, 8 - 3]);
  expect(text).toContain("three find an instance that is ready, and five wait");
});

test("nobody says that the first run is as quick as the others", () => {
  expect(presets["lambda-java"].platform.firstRunFactor.value).toBeGreaterThan(1);
  const told = [
    "./lesson.mdx",
    "./quiz.json",
    "../../misconceptions/cold-starts.json",
    "../../glossary/main/cold-start.json",
  ];
  for (const file of told) {
    const words = readFileSync(new URL(file, import.meta.url), "utf8");
    expect(words).not.toMatch(/exactly as|as it would/);
  }
});

test("more memory is denied to shorten the initialisation, and not the wait of a cold request", () => {
  const ideas: readonly { readonly id: string; readonly claim: string }[] = JSON.parse(
    readFileSync(new URL("../../misconceptions/cold-starts.json", import.meta.url), "utf8"),
  );
  const claim = ideas.find(({ id }) => id === "memory-shortens-start")?.claim;
  expect(claim).toContain("initialisation");
  expect(claim).not.toContain("cold");
  const quiz = readFileSync(new URL("./quiz.json", import.meta.url), "utf8");
  expect(quiz).not.toContain("memory-shortens-start");
});

function runOf(id: string) {
  const path = new URL(`../../scenarios/${id}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(path, "utf8")));
  if (!reading.ok) throw new Error(`${id}.json cannot be read`);
  return record(reading.scenario);
}

function figure(file: string, id: string): number {
  const path = new URL(`../../facts/${file}.json`, import.meta.url);
  const facts = z.array(factSchema).parse(JSON.parse(readFileSync(path, "utf8")));
  return figureOf(facts.find((fact) => fact.id === id) ?? { id, value: "" });
}

function firstDigits(value: number, digits: number): string {
  return String(Number(value.toPrecision(value < 0.01 ? 1 : digits)));
}
