import { expect, test } from "vitest";
import { minutesOf, type StudyTime, studyTimeText } from "./study-time";

const nothing: StudyTime = {
  words: 0,
  codeLines: 0,
  filmSeconds: 0,
  predictions: 0,
  questions: 0,
  goals: 0,
};

test("a lesson takes the time of its words, code, films, and of what it asks", () => {
  const made = {
    words: 1100, // 5 minutes at 220 a minute
    codeLines: 15, // 1 minute at 4 s
    filmSeconds: 60, // 1 minute
    predictions: 6, // 2 minutes at 20 s
    questions: 9, // 6 minutes at 40 s
    goals: 1, // 2 minutes
  };
  expect(minutesOf(made)).toBe(17);
  expect(minutesOf({ ...made, goals: 0 })).toBe(15);
  expect(minutesOf({ ...made, words: 1100 + 109 })).toBe(17);
  expect(minutesOf({ ...made, words: 1100 + 111 })).toBe(18);
  expect(studyTimeText(made)).toBe(
    "1,100 words, 15 lines of code, 60 s of runs, 6 predictions, 9 questions, 1 goal",
  );
});

test("what a lesson has not is not told, and none takes no time", () => {
  expect(studyTimeText({ ...nothing, words: 40, questions: 1, codeLines: 1 })).toBe(
    "40 words, 1 line of code, 1 question",
  );
  expect(minutesOf({ ...nothing, words: 40 })).toBe(1);
});
