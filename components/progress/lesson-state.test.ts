import { expect, test } from "vitest";
import { leftAt, lessonState } from "./lesson-state";
import { isOfLesson } from "./log/event";
import { eventsIn } from "./log/stored";

const passage = { anchor: "two", heading: "Two" };
const lesson = {
  slug: "cold-starts",
  sections: ["one", "two"],
  questions: [
    { id: "why", ...passage },
    { id: "when", ...passage },
    { id: "who", anchor: "one", heading: "One" },
  ],
  predictions: 3,
  goals: ["cheap", "fast"],
};
let at = 0;
const event = (kind: string, of: string, is: unknown = null) => {
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
    event("reached", "cheap"),
    event("reached", "of-another"),
  ];
  expect(lessonState(eventsIn(events), lesson)).toEqual({
    read: 1,
    right: 1,
    answered: 2,
    predictions: 1,
    reached: 1,
    again: [passage],
  });
});

test("the reader left at the last section that is still there", () => {
  const events = [
    event("read", "cold-starts#two"),
    event("read", "cold-starts#gone-since"),
    event("answered", "cold-starts/why", { isRight: true }),
  ];
  expect(leftAt(eventsIn(events), [lesson])).toEqual({ slug: "cold-starts", section: "two" });
  expect(leftAt([], [lesson])).toBeNull();
});

test("who answered in the quiz and read nothing left at the quiz; one that is gone is no place", () => {
  const atQuiz = { slug: "cold-starts", section: "quiz" };
  expect(leftAt(eventsIn([event("answered", "cold-starts/why")]), [lesson])).toEqual(atQuiz);
  const events = [event("read", "cold-starts#one"), event("read", "cold-starts#quiz")];
  expect(leftAt(eventsIn(events), [lesson])).toEqual(atQuiz);
  expect(leftAt(eventsIn(events), [{ ...lesson, questions: [] }])?.section).toBe("one");
  expect(lessonState(eventsIn(events), lesson).read).toBe(1);
});

test("to forget a lesson forgets nothing of another, even one whose name begins alike", () => {
  expect(isOfLesson(event("read", "cold-starts#one"), "cold-starts")).toBe(true);
  expect(isOfLesson(event("answered", "cold-starts/why"), "cold-starts")).toBe(true);
  expect(isOfLesson(event("read", "cold-starts-again#one"), "cold-starts")).toBe(false);
});

test("what was missed is looked at again, each passage once, until it is known", () => {
  const missed = [
    event("answered", "cold-starts/why", { isRight: false }),
    event("answered", "cold-starts/when", { isRight: false }),
    event("answered", "cold-starts/who", { isRight: true }),
  ];
  expect(lessonState(eventsIn(missed), lesson).again).toEqual([passage]);
  const known = ["why", "when"].map((id) =>
    event("answered", `cold-starts/${id}`, { isRight: true }),
  );
  expect(lessonState(eventsIn([...missed, ...known]), lesson).again).toEqual([]);
});
