import { expect, test } from "vitest";
import { browserProgress } from "./browser-progress";
import { goalsReached, keepGoal } from "./goals";

test("a goal that was reached twice is one goal", () => {
  keepGoal("fast-and-cheap", 100);
  keepGoal("fast-and-cheap", 120);
  keepGoal("nobody-refused", 100);
  expect(goalsReached(browserProgress.events())).toBe(2);
});
