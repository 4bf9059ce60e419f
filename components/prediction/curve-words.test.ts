import { expect, test } from "vitest";
import { curveRows, timeTicks } from "./curve-words";

const minute = 60_000_000;

test("the paper is ruled in round steps, with its unit", () => {
  const texts = (horizon: number) => timeTicks(horizon).map(({ text }) => text);
  expect(texts(30 * minute)).toEqual(["0", "10\u00a0min", "20\u00a0min", "30\u00a0min"]);
  expect(texts(24 * 60 * minute)).toEqual(["0", "6\u00a0h", "12\u00a0h", "18\u00a0h", "24\u00a0h"]);
  expect(texts(12 * 1_000_000)).toEqual(["0", "4\u00a0s", "8\u00a0s", "12\u00a0s"]);
});

test("what tells two curves apart is how much at most, when, and how much on average", () => {
  expect(curveRows([0, 6, 2], [0, 0, 0, 4, 4], 4 * minute)).toEqual([
    { of: "At most", said: "6", is: "4" },
    { of: "Reached at", said: "2\u00a0min", is: "3\u00a0min" },
    { of: "On average", said: "3.5", is: "1.5" },
  ]);
});
