import { expect, test } from "vitest";
import { isOfLesson, leftAt, lessonState } from "./lesson-state";
import type { ProgressEvent } from "./progress-log";

const lesson = { slug: "cold-starts", sections: ["one", "two"], questions: ["why", "when"] };
let at = 0;
const event = (kind: string, of: string, is: unknown = null): ProgressEvent => {
  at += 1;
  return { v: 1, at, kind, of, is };
};

test("a lesson's state counts its own sections, questions and predictions, each once", () => {
  const events = [
    event("read", "cold-starts#one"),
    event("read", "cold-starts#one"),
    event("read", "cold-starts#gone-since"),
    event("read", "faas#two"),
    event("answered", "cold-starts/why", { isRight: false }),
    event("answered", "cold-starts/why", { isRight: true }),
    event("answered", "cold-starts/when", { isRight: false }),
    event("predicted", "cold-starts/eight-at-once"),
    event("predicted", "cold-starts/eight-at-once"),
  ];
  expect(lessonState(events, lesson)).toEqual({ read: 1, right: 1, answered: 2, predictions: 1 });
});

test("the reader left at the last section that is still there", () => {
  const events = [
    event("read", "cold-starts#two"),
    event("read", "cold-starts#gone-since"),
    event("answered", "cold-starts/why", { isRight: true }),
  ];
  expect(leftAt(events, [lesson])).toEqual({ slug: "cold-starts", section: "two" });
  expect(leftAt([], [lesson])).toBeNull();
});

test("to forget a lesson forgets nothing of another, even one whose name begins alike", () => {
  expect(isOfLesson(event("read", "cold-starts#one"), "cold-starts")).toBe(true);
  expect(isOfLesson(event("answered", "cold-starts/why"), "cold-starts")).toBe(true);
  expect(isOfLesson(event("read", "cold-starts-again#one"), "cold-starts")).toBe(false);
});
