import { expect, test } from "vitest";
import type { Mark, Picture } from "@/simulator/scene/marks";
import { withLargeWords } from "./projected-picture";
import { spanOf } from "./words-apart";

type Words = Extract<Mark, { kind: "text" }>;

const gate = { kind: "rect", x: 160, y: 40, width: 120, height: 140, radius: 9 } as const;

function answer(x: number, text: string): Words {
  const look = { ink: "ink", weight: 600, family: "mono", anchor: "middle", size: 11.5 } as const;
  return { kind: "text", x, y: 100, text, ...look };
}

function onWall(marks: readonly Mark[]): readonly Mark[] {
  const picture: Picture = { width: 640, height: 268, marks };
  return withLargeWords(picture, 17).marks;
}

function wordsOf(marks: readonly Mark[]): readonly Words[] {
  return marks.filter((mark) => mark.kind === "text");
}

test("a word that has grown reaches neither over the edge of the picture nor under a box", () => {
  const [first, last] = wordsOf(onWall([gate, answer(20, "150 ms"), answer(140, "409 ms")]));
  expect(first && spanOf(first).from).toBeGreaterThanOrEqual(0);
  expect(last && spanOf(last).to).toBeLessThanOrEqual(160);
  expect(first?.size).toBe(17);
});

test("of two words that would lie over each other the first stays, which is the newest", () => {
  const shown = wordsOf(onWall([gate, answer(110, "dead letter"), answer(40, "22 s")]));
  expect(shown.map(({ text }) => text)).toEqual(["dead letter"]);
});

test("a word longer than its room is smaller than the others, and as large as it was at the least", () => {
  const line = { ...answer(4, "read again in 94 ms"), anchor: "start", family: "sans" } as const;
  const [fits] = wordsOf(onWall([gate, line]));
  expect(fits?.size).toBeLessThan(17);
  expect(fits && spanOf(fits).to).toBeLessThanOrEqual(160);
  const [tooLong] = wordsOf(onWall([gate, { ...line, text: "x".repeat(60) }]));
  expect(tooLong?.size).toBe(11.5);
});

test("a word goes down where it has grown onto the dots above it", () => {
  const dot = { kind: "circle", x: 60, y: 86, radius: 5, fill: "ink" } as const;
  const [word] = wordsOf(onWall([dot, { ...answer(60, "9/9 busy"), y: 100 }]));
  expect(word?.y).toBeGreaterThan(100);
});

test("a ring leaves room for the word beside it, and its outer edge stays where it was", () => {
  const cell = { kind: "rect", x: 0, y: 0, width: 80, height: 74, radius: 7 } as const;
  const word = { ...answer(8, "warm"), y: 30, anchor: "start", family: "sans" } as const;
  const ring = { kind: "ring", x: 52, y: 34, radius: 18, share: 1 } as const;
  const stroke = { ink: "idle", width: 6 } as const;
  const marks = onWall([cell, word, { ...ring, stroke }]);
  const [grown] = wordsOf(marks);
  const made = marks.find((mark) => mark.kind === "ring");
  if (!grown || !made) throw new Error("expected a word and a ring");
  expect(made.x - made.radius).toBeGreaterThanOrEqual(spanOf(grown).to);
  expect(made.x + made.radius).toBe(70);
  const left = { ...word, y: 62, text: "10 min left" } as const;
  const smaller = onWall([cell, word, left, { ...ring, stroke }]).find(
    ({ kind }) => kind === "ring",
  );
  expect(smaller?.kind === "ring" && smaller.y + smaller.radius).toBeLessThan(62 - 0.7 * 17);
});
