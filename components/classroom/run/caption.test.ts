import { expect, test } from "vitest";
import { captionOf } from "./caption";

const beat = { at: 4_000_000, caption: "Seven wait." };
const asks = { isAnswered: false };
const reached = { beat, at: beat.at, isMoving: false, asks: null };

test("the caption of a beat comes when the beat is reached, and not while the run plays to it", () => {
  expect(captionOf({ ...reached, at: 1_000_000, isMoving: true })).toEqual({ kind: "sentence" });
  expect(captionOf({ ...reached, isMoving: true })).toEqual({ kind: "sentence" });
  expect(captionOf({ ...reached, at: 3_999_999 })).toEqual({ kind: "sentence" });
  expect(captionOf(reached)).toEqual({ kind: "beat", text: "Seven wait." });
});

test("where a teacher has taken the run elsewhere, the sentence of that instant stands", () => {
  expect(captionOf({ ...reached, at: 9_000_000 })).toEqual({ kind: "sentence" });
});

test("a question stands until the run moves, and its answer only when it is asked for", () => {
  const start = { beat: null, at: 0, isMoving: false, asks };
  expect(captionOf(start)).toEqual({ kind: "question" });
  expect(captionOf({ ...start, isMoving: true })).toEqual({ kind: "sentence" });
  expect(captionOf({ ...reached, asks })).toEqual({ kind: "beat", text: "Seven wait." });
  expect(captionOf({ ...reached, asks: { isAnswered: true } })).toEqual({ kind: "answer" });
});
