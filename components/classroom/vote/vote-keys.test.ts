import { expect, test } from "vitest";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { type Key, voteAction } from "./vote-keys";
import { shownOptions } from "./vote-options";
import { startVote } from "./vote-session";

const vote = (kind: "choice" | "several"): VoteQuestion => ({
  lesson: "a",
  run: null,
  question: {
    kind,
    id: "a/b",
    text: "Which?",
    passage: { anchor: "a", heading: "A" },
    scenario: null,
    options: ["one", "two", "three"].map((text) => ({
      text,
      feedback: "",
      isRight: text === "one",
      misconception: null,
    })),
  },
});
const press = (code: string, rest: Partial<Key> = {}, of = vote("choice")) =>
  voteAction(
    { code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...rest },
    of,
    startVote(),
    7,
  );

test("a digit counts a hand for the option with that letter, and with Shift takes it away", () => {
  const [first] = shownOptions(vote("choice").question);
  expect(press("Digit1")).toEqual({ kind: "count", what: first?.place, by: 1 });
  expect(press("Numpad1", { shiftKey: true })).toEqual({
    kind: "count",
    what: first?.place,
    by: -1,
  });
  expect(press("Digit4")).toBeNull();
});

test("Enter goes on and Backspace takes back", () => {
  expect(press("Enter")).toEqual({ kind: "go", to: "first-count", wallAt: 7 });
  expect(press("Backspace")).toEqual({ kind: "undo" });
});

test("people are counted apart only where each may raise several hands", () => {
  expect(press("Digit0")).toBeNull();
  expect(press("Digit0", {}, vote("several"))).toEqual({ kind: "count", what: "people", by: 1 });
});

test("the keys of the deck and of the browser are left alone", () => {
  const deck = ["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Space", "Home", "End", "Escape"];
  const letters = [..."FSBOQL"].map((letter) => `Key${letter}`);
  for (const code of [...deck, ...letters, "Slash", "Period"]) expect(press(code)).toBeNull();
  expect(press("Digit1", { ctrlKey: true })).toBeNull();
  expect(press("Backspace", { altKey: true })).toBeNull();
});
