import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { type Goal, goalSchema } from "@/content/model/goal";
import { readScenario } from "@/content/model/scenario/scenario";
import { meter } from "@/simulator/run/meter";
import { knobs } from "../knobs/knobs";
import type { Setting } from "../knobs/setting";
import { goalResult } from "./goal-result";

const content = new URL("../../../content/", import.meta.url);
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, content), "utf8")) as unknown;
const goals: readonly Goal[] = readdirSync(new URL("goals/", content)).map((name) => ({
  id: name.replace(".json", ""),
  ...z.parse(goalSchema, read(`goals/${name}`)),
}));

type Turn = readonly [knob: string, field: string, value: number | string];

/** One way to meet each goal: there are others. */
const ways: Readonly<Record<string, readonly Turn[]>> = {
  "fast-and-cheap": [
    ["provisioned", "provisioned", 1],
    ["memory", "memory", 256],
    ["duration", "duration.median", 50_000],
    ["duration", "duration.p99", 150_000],
  ],
  "nobody-refused": [["concurrency", "concurrency", 2]],
  "three-are-enough": [["concurrency", "concurrency", 4]],
  "sixty-served": [["concurrency", "concurrency", 10]],
  "orders-in-time": [["whenFull", "whenFull.kind", "queue"]],
  "warm-batches": [
    ["concurrency", "concurrency", 4],
    ["memory", "memory", 256],
    ["provisioned", "provisioned", 4],
  ],
  "nobody-cut-off": [
    ["concurrency", "concurrency", 5],
    ["timeout", "timeout", 10_000_000],
  ],
  "half-the-bill": [["memory", "memory", 256]],
  "thousand-at-once": [
    ["concurrency", "concurrency", 25],
    ["functionInit", "functionInit.median", 10_000],
    ["functionInit", "functionInit.p99", 30_000],
  ],
};

function startOf({ scenario: id }: Goal): Setting {
  const reading = readScenario(read(`scenarios/${id}.json`));
  if (!reading.ok) throw new Error(id);
  return { scenario: reading.scenario, preset: reading.about.preset };
}

function after(setting: Setting, [knob, id, value]: Turn): Setting {
  const fields = knobs.find((one) => one.id === knob)?.fields(setting);
  const field = fields?.find((one) => one.id === id);
  if (field?.kind === "choice" && typeof value === "string") return field.write(value);
  if ((field?.kind === "number" || field?.kind === "duration") && typeof value === "number")
    return field.write(value);
  throw new Error(`${knob} has no field ${id} for ${value}`);
}

test("there are goals, and each frees knobs that exist", () => {
  expect(goals.length).toBeGreaterThanOrEqual(3);
  for (const goal of goals) {
    expect(goal.knobs.length > 0).toBe(goal.sends !== true);
    for (const id of goal.knobs) expect(knobs.map((knob) => knob.id)).toContain(id);
  }
});

for (const goal of goals.filter(({ sends }) => !sends)) {
  test(`${goal.id}: not met as it begins, and met by turning only the knobs it frees`, () => {
    const start = startOf(goal);
    const before = goalResult(goal, meter(start.scenario), start.scenario.horizon);
    expect(before.met).toBe(false);
    expect(before.score).toBeLessThan(100);
    const turns = ways[goal.id] ?? [];
    for (const [knob] of turns) expect(goal.knobs).toContain(knob);
    const end = turns.reduce(after, start);
    const result = goalResult(goal, meter(end.scenario), end.scenario.horizon);
    expect(result.targets.filter((one) => !one.met).map(({ text }) => text)).toEqual([]);
    expect(result.score).toBeGreaterThanOrEqual(100);
  });
}

test("a result says what was asked, what came of it and by how much it was missed", () => {
  const [goal] = goals.filter(({ id }) => id === "fast-and-cheap");
  if (!goal) throw new Error("fast-and-cheap");
  const { scenario } = startOf(goal);
  const { targets } = goalResult(goal, meter(scenario), scenario.horizon);
  expect(targets.map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "p99 1.32 s, asked for under 300 ms: 1.02 s too long",
      "a month $0.011, asked for under $5.00: met",
    ]
  `);
});

test("a run in which nobody is answered is not a fast one", () => {
  const [goal] = goals.filter(({ id }) => id === "fast-and-cheap");
  if (!goal) throw new Error("fast-and-cheap");
  const { scenario } = startOf(goal);
  const silent = meter({ ...scenario, traffic: { kind: "none" } });
  const { met, targets } = goalResult(goal, silent, scenario.horizon);
  expect(met).toBe(false);
  expect(targets[0]?.text).toContain("without end");
});
