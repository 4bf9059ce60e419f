import { expect, test } from "vitest";
import type { ProgressEvent } from "../../progress/log/event";
import { goalsShown } from "./goals-shown";

let n = 0;
function answered(of: string, isRight: boolean): ProgressEvent {
  n += 1;
  return { v: 1, at: n, n, kind: "answered", of, is: { isRight, response: null } };
}
const goals = [{ text: "Tell why.", questions: ["one/a", "one/b"] }];
const shown = (...events: readonly ProgressEvent[]) => goalsShown(events, goals)[0];

test("a goal is shown once all of its questions were answered right", () => {
  expect(shown()).toMatchObject({ isShown: false, right: 0, answered: 0, of: 2 });
  expect(shown(answered("one/a", true))).toMatchObject({ isShown: false, right: 1, answered: 1 });
  expect(shown(answered("one/a", true), answered("one/b", true))).toMatchObject({ isShown: true });
});

test("the last answer to a question counts", () => {
  const right = [answered("one/a", true), answered("one/b", false), answered("one/b", true)];
  expect(shown(...right)?.isShown).toBe(true);
  expect(shown(...right, answered("one/a", false))?.isShown).toBe(false);
});

test("a goal that nothing asks for is never shown", () => {
  expect(goalsShown([], [{ text: "Be.", questions: [] }])[0]?.isShown).toBe(false);
});
