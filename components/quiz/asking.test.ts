import { expect, test } from "vitest";
import type { OptionsQuestion } from "@/content/model/quiz/quiz";
import { type Asking, type AskingAction, asked, nextAsking } from "./asking";

const question: OptionsQuestion = {
  kind: "choice",
  id: "a/b",
  text: "Why?",
  passage: { anchor: "here", heading: "Here" },
  scenario: null,
  options: [
    { text: "So", feedback: "Yes, so.", isRight: true, misconception: null },
    { text: "Not so", feedback: "No: think of it.", isRight: false, misconception: "wrong-idea" },
  ],
};
const start = asked(question, [0, 1]);
const choose = (option: number): AskingAction => ({
  kind: "respond",
  response: { kind: "options", chosen: [option] },
});
const after = (...actions: readonly AskingAction[]): Asking =>
  actions.reduce((asking, action) => nextAsking(question, [0, 1], asking, action), start);

test("a check without an answer is no try", () => {
  expect(after({ kind: "check" })).toMatchObject({ phase: { kind: "empty" }, first: null });
});

test("a wrong answer is told why, and the right one is withheld", () => {
  const { phase } = after(choose(1), { kind: "check" });
  expect(phase.kind).toBe("wrong");
  expect(JSON.stringify(phase)).toContain("No: think of it.");
  expect(JSON.stringify(phase)).not.toContain("Yes, so.");
});

test("the first try counts, whatever comes after it", () => {
  const asking = after(choose(1), { kind: "check" }, choose(0), { kind: "check" });
  expect(asking).toMatchObject({ phase: { kind: "right" }, first: false });
});

test("to be shown the answer counts as not known", () => {
  expect(after({ kind: "show" })).toMatchObject({
    phase: { kind: "shown" },
    first: false,
    response: { chosen: [0] },
  });
});

test("asked again, nothing is left of what was", () => {
  expect(after(choose(0), { kind: "check" }, { kind: "again" })).toEqual(start);
});
