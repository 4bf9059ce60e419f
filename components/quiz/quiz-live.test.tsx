// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import type { Quiz } from "@/content/model/quiz/quiz";
import { browserProgress } from "../progress/browser-progress";
import { leftAt } from "../progress/lesson-state";
import { QuizLive } from "./quiz-live";

const passage = { anchor: "the-wait", heading: "The wait" };
const option = { feedback: "So it is.", isRight: true, misconception: null };
const quiz: Quiz = {
  lesson: "waits",
  title: "Waits",
  questions: [
    {
      kind: "choice",
      id: "waits/first",
      text: "Who waits?",
      passage,
      scenario: null,
      options: [
        { ...option, text: "The first" },
        { ...option, text: "The second", isRight: false },
      ],
    },
  ],
  earlier: [],
  goals: [],
  runs: {},
  claims: {},
  refutations: {},
};

/** The log is one for the whole site. */
const noted = () => browserProgress.events().filter(({ of }) => /^waits\b/.test(of));

afterEach(async () => {
  // What is due is worked out by a script that is fetched, while there is still a window.
  await vi.dynamicImportSettled();
  browserProgress.forget("waits");
  vi.unstubAllGlobals();
});

test("an answer is kept, and the reader was at the quiz, where Continue leads", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const page = document.createElement("main");
  const root = createRoot(page);
  await act(async () => root.render(<QuizLive quiz={quiz} lab="/lab/" seed={0} set={null} />));
  const press = async (element: HTMLElement | null | undefined) => {
    if (!element) throw new Error("It is not there to be pressed.");
    await act(async () => element.click());
  };
  const first = [...page.querySelectorAll("label")].find(
    ({ textContent }) => textContent === "The first",
  );
  await press(first?.querySelector("input"));
  expect(noted()).toEqual([]);
  await press([...page.querySelectorAll("button")].find((one) => one.textContent === "Check"));
  expect(noted().map(({ kind, of }) => [kind, of])).toEqual([
    ["answered", "waits/first"],
    ["read", "waits#quiz"],
  ]);
  const questions = [{ id: "first", ...passage }];
  const lesson = { slug: "waits", sections: ["the-wait"], questions, predictions: 0, goals: [] };
  expect(leftAt(browserProgress.events(), [lesson])).toEqual({ slug: "waits", section: "quiz" });
  await act(async () => root.unmount());
});
