import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { type Goal, goalSchema } from "@/content/model/goal";
import { readScenario } from "@/content/model/scenario/scenario";
import { knobs } from "../lab/knobs/knobs";
import { type Setting, withScenario } from "../lab/knobs/setting";
import { isTurnedOnly } from "./turned";

const content = new URL("../../content/", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, content), "utf8"));
const goals: readonly Goal[] = readdirSync(new URL("goals/", content)).map((name) => ({
  id: name.replace(".json", ""),
  ...z.parse(goalSchema, read(`goals/${name}`)),
}));

function startOf({ scenario: id }: Goal): Setting {
  const reading = readScenario(read(`scenarios/${id}.json`));
  if (!reading.ok) throw new Error(id);
  return { scenario: reading.scenario, preset: reading.about.preset };
}

/** Each field to another value than it has, one after the other. */
function turnAll(setting: Setting, ids: readonly string[]): Setting {
  let now = setting;
  for (const knob of knobs.filter(({ id }) => ids.includes(id)))
    for (const { id } of knob.fields(now)) {
      const field = knob.fields(now).find((one) => one.id === id);
      if (field?.kind === "choice")
        now = field.write(field.options.find(({ value }) => value !== field.value)?.value ?? "");
      if (field?.kind === "number") now = field.write(field.value + 1);
      if (field?.kind === "duration") now = field.write(field.value * 2 + 1000);
    }
  return now;
}

test.each(goals)("$id: its own knobs may be turned, every one", (goal) => {
  const start = startOf(goal);
  expect(isTurnedOnly(goal, start, start.scenario)).toBe(true);
  for (const id of goal.knobs)
    expect([id, isTurnedOnly(goal, start, turnAll(start, [id]).scenario)]).toEqual([id, true]);
  expect(isTurnedOnly(goal, start, turnAll(start, goal.knobs).scenario)).toBe(true);
});

test.each(goals)("$id: no other knob may be, and no seed and no horizon", (goal) => {
  const start = startOf(goal);
  const others = knobs.map(({ id }) => id).filter((id) => !goal.knobs.includes(id));
  const changed = others.filter((id) => turnAll(start, [id]).scenario !== start.scenario);
  expect(changed.length).toBeGreaterThan(10);
  for (const id of changed)
    expect([id, isTurnedOnly(goal, start, turnAll(start, [id]).scenario)]).toEqual([id, false]);
  for (const change of [{ seed: 99 }, { horizon: start.scenario.horizon - 1 }])
    expect(isTurnedOnly(goal, start, withScenario(start, change).scenario)).toBe(false);
});
