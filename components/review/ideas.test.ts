import { expect, test } from "vitest";
import type { OptionsQuestion } from "@/content/model/quiz/quiz";
import { eventsIn } from "../progress/log/stored";
import { ideasIn as ideasOf } from "./ideas";

function question(id: string): OptionsQuestion {
  return {
    kind: "choice",
    id,
    text: "Why?",
    passage: { anchor: "here", heading: "Here" },
    scenario: null,
    options: [
      { text: "So", feedback: "Yes.", isRight: true, misconception: null },
      { text: "Not so", feedback: "No.", isRight: false, misconception: "idea" },
    ],
  };
}
const ideasIn = (entries: readonly unknown[], questions: readonly OptionsQuestion[]) =>
  ideasOf(eventsIn(entries), questions);
const answered = (of: string, at: number, option: number) => ({
  v: 1,
  at,
  kind: "answered",
  of,
  is: { isRight: option === 0, response: { kind: "options", chosen: [option] } },
});

test("an idea that was shown is open until its question is answered right", () => {
  const [one] = [question("a/one")];
  expect(ideasIn([answered("a/one", 1, 1)], [one])).toEqual({ fixed: [], open: ["idea"] });
  expect(ideasIn([answered("a/one", 1, 1), answered("a/one", 2, 0)], [one])).toEqual({
    fixed: ["idea"],
    open: [],
  });
});

test("an idea behind two questions is put right when both are", () => {
  const questions = [question("a/one"), question("a/two")];
  const events = [answered("a/one", 1, 1), answered("a/two", 2, 1), answered("a/one", 3, 0)];
  expect(ideasIn(events, questions)).toEqual({ fixed: [], open: ["idea"] });
});

test("who was right from the start has shown none, and what cannot be read says nothing", () => {
  const broken = { v: 1, at: 2, kind: "answered", of: "a/one", is: { response: 3 } };
  expect(ideasIn([answered("a/one", 1, 0), broken], [question("a/one")])).toEqual({
    fixed: [],
    open: [],
  });
});
