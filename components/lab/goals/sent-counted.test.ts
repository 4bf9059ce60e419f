import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { withSent } from "@/components/player/session";
import { goalSchema } from "@/content/model/goal";
import { readScenario } from "@/content/model/scenario/scenario";
import { record } from "@/simulator/run/record";
import { goalResult } from "./goal-result";
import { withSentCounted } from "./sent-counted";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../content/${path}`, import.meta.url), "utf8"));
const goal = { id: "three-at-noon", ...z.parse(goalSchema, read("goals/three-at-noon.json")) };
const reading = readScenario(read("scenarios/three-at-noon.json"));
if (!reading.ok) throw new Error("three-at-noon");
const { scenario } = reading;
const left = record(scenario);
const minute = 60_000_000;

function after(...sent: readonly (readonly [at: number, count: number])[]) {
  const events = sent.map(([at, count]) => ({ kind: "events", at, count }) as const);
  const helped = withSent(scenario, events);
  return goalResult(goal, withSentCounted(left, record(helped), events), helped.horizon);
}

test("three at noon are warm after three events at one moment, not after one, two, or three in turn", () => {
  expect(after().met).toBe(false);
  expect(after([14 * minute, 1]).met).toBe(false);
  expect(after([14 * minute, 2]).met).toBe(false);
  expect(after([12 * minute, 1], [13 * minute, 1], [14 * minute, 1]).met).toBe(false);
  expect(after([14 * minute, 3]).met).toBe(true);
});

test("events too early, or together with the callers, do not help, and a fourth is too many", () => {
  expect(after([4 * minute, 3]).met).toBe(false);
  expect(after([15 * minute, 3]).met).toBe(false);
  expect(after([14 * minute, 4]).targets.map(({ text }) => text)).toEqual([
    "cold share 0 %, asked for under 1 %: met",
    "sent by you 4, asked for under 4: 1 too many",
  ]);
});
