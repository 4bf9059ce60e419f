// The stage as a list, at instants that can be worked out by hand or read off the shelf.
import { expect, test } from "vitest";
import { type Change, constant, scenarioWith } from "@/simulator/plain";
import { frameAt } from "@/simulator/read/frame";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { randomProduction } from "@/simulator/validation/random-production";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { type StageItem, stageItems } from "./stage-items";

const second = 1_000_000;

function linesOf(items: readonly StageItem[]): string[] {
  return items.map(({ parts }) =>
    parts.map((part) => (typeof part === "string" ? part : part.words)).join(""),
  );
}

function linesAt(scenario: Scenario, at: number): string[] {
  const trace = record(scenario);
  return linesOf(stageItems(trace, frameAt(trace, at), at - second));
}

function scenario(seconds: readonly number[], change: Change): Scenario {
  return scenarioWith({
    horizon: 60 * second,
    traffic: { kind: "trace", at: seconds.map((one) => one * second) },
    ...change,
    function: { duration: constant(2 * second), ...change.function },
  });
}

test("an instance says its state, what it runs and until when it is kept", () => {
  const coldStart = { ...scenarioWith({}).platform.coldStart, fetch: constant(second) };
  const one = scenario([1], { platform: { coldStart } });
  expect(linesAt(one, 0)).toEqual(["No instance"]);
  expect(linesAt(one, 1.5 * second)).toEqual([
    "Instance i1: starting, fetch code, awaited by request 1",
  ]);
  expect(linesAt(one, 3 * second)).toEqual(["Instance i1: running, request 1"]);
  expect(linesAt(one, 4.5 * second)).toEqual([
    "Instance i1: warm, kept until 10\u00a0min 04\u00a0s",
    "Just left: request 1 answered",
  ]);
});

test("who stands in line, who was turned away, and who comes back are named first to last", () => {
  const full = { maxInstances: 1, whenFull: { kind: "queue", maxWait: 9 * second } } as const;
  expect(linesAt(scenario([0, 0, 0, 0, 0, 0], { platform: full }), second)[0]).toBe(
    "Waiting in line: request 2, request 3, request 4 and 2 more",
  );
  const refused = scenario([0, 0.5], { platform: { maxInstances: 1 } });
  expect(linesAt(refused, second)).toContain("Just left: request 2 refused");
});

test("of a large fleet it names twelve instances, and sums up the rest", () => {
  const crowd = scenario(
    Array.from({ length: 400 }, () => 1),
    {},
  );
  const lines = linesAt(crowd, second);
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe("and 388 more instances: 388 running");
});

test("what stands around the instances has a line each", () => {
  const lines = linesAt(scenarioOnShelf("storm-of-connections"), 5 * second);
  expect(lines.some((line) => / places held/.test(line))).toBe(true);
});

test("it is short, and names nothing twice, whatever befalls a run", () => {
  for (let n = 0; n < 24; n += 1) {
    const trace = record(randomProduction(n));
    for (const share of [0, 0.1, 0.4, 0.8, 1]) {
      const at = Math.round(share * trace.horizon);
      const items = stageItems(trace, frameAt(trace, at), at - second);
      expect(items.length).toBeGreaterThan(0);
      expect(items.length).toBeLessThanOrEqual(20);
      expect(new Set(items.map(({ of }) => of)).size).toBe(items.length);
      const asked = items.flatMap(({ parts }) =>
        parts.flatMap((part) => (typeof part === "string" ? [] : JSON.stringify(part.target))),
      );
      expect(new Set(asked).size).toBe(asked.length);
      expect(linesOf(items).join()).not.toMatch(/undefined|NaN/);
    }
  }
});
