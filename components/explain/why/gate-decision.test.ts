import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { gateDecision } from "./gate-decision";

function told(shelf: string, request: number): string[] {
  return gateDecision(record(scenarioOnShelf(shelf)), request).map(
    ({ state, count, words, chosen }) => `${chosen ? "→ " : ""}${count} ${state}: ${words}`,
  );
}

test("a first request finds nothing, a later one the instance that is left", () => {
  expect(told("eight-at-once", 0)).toEqual(["1 gone: no instance", "→ 1 starting: a new one, i1"]);
  expect(told("eight-at-once", 1)).toEqual(["→ 1 idle: i1, idle and warm"]);
});

test("a request that comes with others finds them before it", () => {
  expect(told("eight-at-once", 4)).toEqual([
    "1 running: busy",
    "2 starting: starting for others",
    "→ 1 starting: a new one, i4",
  ]);
});

test("a refused one finds the platform full", () => {
  const trace = record(scenarioOnShelf("account-limit"));
  const refused = trace.tries.limit.findIndex((limit) => limit > 0);
  const seen = gateDecision(trace, trace.tries.request[refused] ?? 0);
  expect(seen.at(-1)).toMatchObject({ state: "throttled", words: "refused", chosen: true });
  const there = seen.slice(0, -1).reduce((sum, { count }) => sum + count, 0);
  expect(there).toBe(trace.scenario.platform.maxInstances);
});
