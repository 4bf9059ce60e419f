import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { OptionsQuestion } from "@/content/model/quiz/quiz";
import { pathState } from "../../path/path-state";
import { ideasIn } from "../../review/ideas";
import { lastAnswer } from "../answers";
import { scheduleOf } from "../due/schedule";
import { goalsReached } from "../goals";
import { leftAt, lessonState } from "../lesson-state";
import { markedTerms } from "../marked";
import { ofKind, type ProgressEvent } from "./event";
import { folded } from "./fold";
import { log, moment, start } from "./made-up";

const passage = { anchor: "x", heading: "X" };
const lessons = ["a", "b"].map((slug) => ({
  slug,
  sections: ["x", "y"],
  questions: ["one", "two"].map((id) => ({ id, ...passage })),
  predictions: 1,
  goals: ["cheap"],
}));
const steps = [
  { kind: "lesson" as const, of: "a", sections: ["x", "y"] },
  { kind: "term" as const, of: "slo", sections: [] },
  { kind: "scenario" as const, of: "eight", sections: [] },
  { kind: "goal" as const, of: "fast", sections: [] },
];
const items = ["a/one", "a/two", "b/one"];

function question(id: string): OptionsQuestion {
  const options = [null, "idea", "other"].map((misconception) => ({
    text: `${misconception}`,
    feedback: "",
    isRight: misconception === null,
    misconception,
  }));
  return { kind: "choice", id, text: "Why?", passage, scenario: null, options };
}

/** All that the site reads from a reader's progress. */
function meaning(events: readonly ProgressEvent[], now: number) {
  return {
    lessons: lessons.map((lesson) => lessonState(events, lesson)),
    left: leftAt(events, lessons),
    path: pathState(events, steps),
    due: scheduleOf(events, now),
    ideas: ideasIn(events, items.map(question)),
    marked: markedTerms(events),
    goals: goalsReached(events),
    answers: items.map((id) => lastAnswer(events, id)),
    guesses: ["a/guess", "b/guess"].map((id) =>
      ofKind(events, "predicted").findLast(({ of }) => of === id),
    ),
    later: new Set(ofKind(events, "later").map((event) => JSON.stringify(event))),
  };
}

test.each(["UTC", "Asia/Kathmandu"])(
  "what is read from the events is the same before and after they are folded, in %s",
  (zone) => {
    // Where days begin at a quarter past an hour of UTC.
    vi.stubEnv("TZ", zone);
    fc.assert(
      fc.property(log, moment, (events, now) => {
        expect(meaning(folded(events), now)).toEqual(meaning(events, now));
      }),
    );
    vi.unstubAllEnvs();
  },
);

test("the first answer of a day stays where days begin at a quarter past, and of a moment that is not over", () => {
  const minute = 60_000;
  const answer = (n: number, at: number, isRight: boolean): ProgressEvent => {
    return { v: 1, at, n, kind: "answered", of: "a/one", is: { isRight, response: null } };
  };
  vi.stubEnv("TZ", "Asia/Kathmandu");
  const later = answer(4, start + 40 * 24 * 60 * minute, true);
  const nights = [answer(1, start, false), answer(2, start + 6 * minute, true), later];
  expect(scheduleOf(folded(nights), later.at)).toEqual(scheduleOf(nights, later.at));
  const ahead = [answer(1, start + 4 * minute, false), answer(2, start + 2 * minute, true), later];
  const now = start + 3 * minute;
  expect(scheduleOf(folded(ahead), now)).toEqual(scheduleOf(ahead, now));
  vi.unstubAllEnvs();
});

describe("two lists as one", () => {
  const merged = (...lists: readonly (readonly ProgressEvent[])[]) => folded(lists.flat());

  test("it does not matter which comes first, nor how three are put together", () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    );
  });

  test("nor whether they were folded before, nor how often", () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const whole = merged(a, b);
        expect(merged(folded(a), folded(b))).toEqual(whole);
        expect(merged(whole, whole, a)).toEqual(whole);
      }),
    );
  });
});

test("a mark, the readings and every question stay, however many answers come after them", () => {
  const about = { v: 1, at: start } as const;
  const early: readonly ProgressEvent[] = [
    { ...about, n: 1, kind: "marked", of: "glossary/slo", is: { isMarked: true } },
    { ...about, n: 2, kind: "read", of: "a#x", is: null },
  ];
  const answers = Array.from({ length: 5000 }, (_, k): ProgressEvent => {
    const is = { isRight: k % 2 === 0, response: null };
    return { v: 1, at: start + k * 1000, n: k + 3, kind: "answered", of: `a/${k % 100}`, is };
  });
  const kept = folded([...early, ...answers]);
  expect(kept).toEqual(expect.arrayContaining([...early]));
  expect(new Set(ofKind(kept, "answered").map(({ of }) => of)).size).toBe(100);
  // An hour and a half of answers, by the quarter of an hour: not one for each press.
  expect(kept.length).toBeLessThan(1000);
});

test("of a goal the best score stays, and beside one whose run is not known the best run", () => {
  const reached = (n: number, score: number, run: string | null = null): ProgressEvent => {
    return { v: 1, at: n, n, kind: "reached", of: "cheap", is: { score, run } };
  };
  expect(folded([reached(1, 100), reached(2, 140), reached(3, 120)])).toEqual([reached(2, 140)]);
  const known = [reached(4, 110, "1.shelf=a"), reached(5, 120, "1.shelf=b")];
  expect(folded([reached(2, 140), ...known])).toEqual([reached(2, 140), known[1]]);
});
