// The numbers that this lesson derives, worked out again from what it supposes.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { presets } from "@/simulator/presets/presets";
import { record } from "@/simulator/run/record";
import { factSchema, figureOf } from "../../model/fact";
import { readScenario } from "../../model/scenario/scenario";

const text = readFileSync(new URL("./lesson.mdx", import.meta.url), "utf8");
const KEEP_ALIVE_HOURS = 1 / 6;

test("the table of cold shares follows from its formula", () => {
  const perHour: readonly (readonly [string, number])[] = [
    ["One a day", 1 / 24],
    ["One an hour", 1],
    ["Six an hour", 6],
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

test("the mean of 99 quick requests and a slow one is as told", () => {
  expect(text).toContain(`The mean is ${(99 * 50 + 450) / 100} ms`);
});

test("the billed duration of the report is the sum of both durations, rounded up", () => {
  const field = (name: string) => Number(new RegExp(`^${name}: ([\\d.]+) ms`, "m").exec(text)?.[1]);
  const sum = field("Duration") + field("Init Duration");
  expect(field("Billed Duration")).toBe(Math.ceil(sum));
});

test("the bill grows by the share of cold requests times what their initialisation adds", () => {
  expect(text).toContain(`the bill for duration grows by ${(100 * 0.01 * 200) / 100}%`);
});

test("what a snapshot of a Python function costs is worked out from the prices", () => {
  const path = new URL("../../facts/cold-starts.json", import.meta.url);
  const facts = z.array(factSchema).parse(JSON.parse(readFileSync(path, "utf8")));
  const figure = (id: string) =>
    figureOf(facts.find((fact) => fact.id === id) ?? { id, value: "" });
  const month = (figure("price-snapstart-cache") * 730 * 3600).toFixed(2);
  const restores = (figure("price-snapstart-restore") * 1000).toFixed(2);
  expect(text).toContain(`With 1 GB that is $${month} a month of 730 hours`);
  expect(text).toContain(`$${restores} for 1,000 restores`);
});

test("the lines named in the text are the lines of the code", () => {
  const lines = /```js[^\n]*\n([\s\S]*?)```/.exec(text)?.[1]?.trimEnd().split("\n") ?? [];
  expect(lines.length).toBe(13);
  expect(lines[4]).toContain("const client");
  expect(lines[7]).toContain("export async function handler");
});

test("of the eight events the warm one is answered before any new instance is ready", () => {
  const path = new URL("../../scenarios/eight-at-once.json", import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(path, "utf8")));
  if (!reading.ok) throw new Error("eight-at-once.json cannot be read");
  const { requests, instances, report } = record(reading.scenario);
  const [first, ...created] = instances.readyAt;
  expect(first).toBeLessThan(requests.arrivedAt[1] ?? 0);
  expect(created).toHaveLength(7);
  expect(requests.endedAt[1]).toBeLessThan(Math.min(...created));
  expect(report.instances.peak).toBe(8);
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

function firstDigits(value: number, digits: number): string {
  return String(Number(value.toPrecision(value < 0.01 ? 1 : digits)));
}
