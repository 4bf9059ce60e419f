import { expect, test } from "vitest";
import { runOf } from "../player/run";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { askingInstant, stillInstant } from "./still-instant";

test("where the first cold start tells how it goes, the events are still on their way", () => {
  const run = runOf(scenarioOnShelf("fan-out-shared"));
  const [first = 0] = run.trace.requests.arrivedAt;
  expect(stillInstant(run.trace)).toBeGreaterThan(first);
  expect(askingInstant(run)).toBeLessThan(first);
  expect(askingInstant(run)).toBeGreaterThan(0);
});

test("where it tells of the first request alone, it may be shown", () => {
  const run = runOf(scenarioOnShelf("eight-at-once"));
  expect(askingInstant(run)).toBe(stillInstant(run.trace));
});
