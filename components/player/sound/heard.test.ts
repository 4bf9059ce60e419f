import { expect, test } from "vitest";
import { runOf } from "../run";
import { scenarioOnShelf } from "../scenario-fixture";
import { heardBetween } from "./heard";

test("cold, warm and refused are told apart, and counted", () => {
  const { trace } = runOf(scenarioOnShelf("account-limit"));
  const { cold, warm, throttled } = trace.report.requests;
  expect(heardBetween(trace, -1, trace.horizon)).toEqual(
    [
      { tone: "refused", count: throttled },
      { tone: "cold", count: cold },
      { tone: "warm", count: warm },
    ].filter(({ count }) => count > 0),
  );
});

test("what has been heard is not heard again", () => {
  const { trace } = runOf(scenarioOnShelf("first-request"));
  const at = trace.requests.arrivedAt[0] ?? 0;
  expect(heardBetween(trace, -1, at)).toEqual([{ tone: "cold", count: 1 }]);
  expect(heardBetween(trace, at, at + 1)).toEqual([]);
});
