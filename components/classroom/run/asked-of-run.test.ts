import { expect, test } from "vitest";
import { type Ask, answerOf } from "@/content/model/quiz/prediction";
import { record } from "@/simulator/run/record";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { askedOfRun } from "./asked-of-run";

const cold = { metric: "requests.cold", from: null, until: null } as const;

function asked(id: string, ask: Ask) {
  const trace = record(scenarioOnShelf(id));
  const found = answerOf(ask, trace);
  if (!found.ok) throw new Error(found.why);
  return askedOfRun({ id: "a", question: "Which?", ask, answer: found.answer }, trace);
}

test("a choice is put to the class with its options, and answered by the letter of one", () => {
  const options = [
    { text: "All", from: 16, to: 16 },
    { text: "Several", from: 2, to: 15 },
    { text: "Only the first", from: 0, to: 1 },
  ];
  const { options: shown, answer } = asked("learned-rhythm", {
    kind: "choice",
    measure: cold,
    options,
  });
  expect(shown).toEqual([
    { letter: "A", text: "All" },
    { letter: "B", text: "Several" },
    { letter: "C", text: "Only the first" },
  ]);
  expect(answer).toBe("C, Only the first: 1 of 16");
});

const number = { kind: "number", min: 0, max: 99, step: 1, within: 0 } as const;

test("where few are cold, the reason is why the others are warm; where most are, why they are cold", () => {
  const few = asked("learned-rhythm", { ...number, measure: cold });
  expect(few.because).toMatch(/^Request \d+ found i\d+ warm, idle for .*, and ran at once\.$/);
  const most = asked("eight-at-once", { ...number, measure: { ...cold, from: 3_000_000 } });
  expect(most).toMatchObject({ options: [], answer: "7 of 8" });
  expect(most.because).toMatch(/^Request 3 found no free instance: one was busy\./);
});
