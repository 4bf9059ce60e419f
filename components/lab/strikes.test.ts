// What a reader can let go wrong: it is a scenario still, it happens where it is struck, and it leaves the past alone.
import { expect, test } from "vitest";
import { readScenario } from "@/content/model/scenario/scenario";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import type { Scenario } from "@/simulator/scenario";
import { runOf } from "../player/run";
import { strikesOn, struck } from "./strikes";

const file = (more: object) => ({
  horizon: "20s",
  traffic: { kind: "poisson", perSecond: 4 },
  function: { duration: "600ms" },
  ...more,
});

function scenarioOf(more: object = {}): Scenario {
  const reading = readScenario(file(more));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

const behind = {
  downstream: {
    name: "database",
    places: 4,
    heldBy: "request",
    time: "20ms",
  },
};
const at = 10_000_000;

test("each strike makes a scenario that can be shared, and changes nothing before it", () => {
  for (const scenario of [scenarioOf(), scenarioOf(behind)]) {
    const before = runOf(scenario).trace;
    for (const { name, at: strike } of strikesOn(scenario)) {
      const broken = struck(scenario, strike(at));
      const about = { title: null, description: null, preset: null };
      expect(readScenario(writeScenario(broken, about)), name).toMatchObject({ ok: true });
      const after = runOf(broken).trace;
      const past = before.events.at.filter((one) => one < at);
      expect([...after.events.at.slice(0, past.length)], name).toEqual([...past]);
      expect(after.report, name).not.toEqual(before.report);
    }
  }
});

test("what is behind the function can be broken only where there is something", () => {
  expect(strikesOn(scenarioOf()).map(({ name }) => name)).toEqual([
    "Lose half of the instances",
    "Let half of the runs fail for 2 s",
  ]);
  expect(strikesOn(scenarioOf(behind)).map(({ name }) => name)).toEqual([
    "Lose half of the instances",
    "Let half of the runs fail for 2 s",
    "Slow the database ten times for 2 s",
    "Let the database refuse for 2 s",
  ]);
});

test("a strike lasts about a fifth of the run at most", () => {
  const lasts = (horizon: string) => strikesOn(scenarioOf({ horizon }))[1]?.name;
  expect(lasts("6s")).toBe("Let half of the runs fail for 1 s");
  expect(lasts("1h")).toBe("Let half of the runs fail for 10 min");
  expect(lasts("24h")).toBe("Let half of the runs fail for 2 h");
});
