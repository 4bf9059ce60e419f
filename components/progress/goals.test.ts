import { expect, test } from "vitest";
import { browserProgress } from "./browser-progress";
import { goalsReached, keepGoal, runOfGoal } from "./goals";

test("a goal that was reached twice is one goal", () => {
  keepGoal("fast-and-cheap", 100, "1.shelf=a");
  keepGoal("fast-and-cheap", 120, "1.shelf=b");
  keepGoal("nobody-refused", 100, "1.shelf=c");
  expect(goalsReached(browserProgress.events())).toBe(2);
  expect(runOfGoal(browserProgress.events(), "fast-and-cheap")).toBe("1.shelf=b");
  expect(runOfGoal(browserProgress.events(), "another")).toBeNull();
});
