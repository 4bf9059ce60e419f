import { expect, test } from "vitest";
import { beginningWith, distance, spellerOf } from "./spelling";

const corrected = spellerOf(["start", "concurrency", "container", "vm", "429"]);

test("a slip leads to the nearest word", () => {
  expect(corrected("strat")).toBe("start");
  expect(corrected("concurency")).toBe("concurrency");
  expect(corrected("contianr")).toBe("container");
});

test("the beginning of a word, a short word and a number are left as they are", () => {
  expect(corrected("contai")).toBe("contai");
  expect(corrected("vn")).toBe("vn");
  expect(corrected("4299")).toBe("4299");
});

test("what is far from every word is left as it is", () => {
  expect(corrected("xylophone")).toBe("xylophone");
});

test("slips are counted: added, missing, wrong and swapped letters", () => {
  expect(distance("cold", "cold", 9)).toBe(0);
  expect(distance("cold", "colds", 9)).toBe(1);
  expect(distance("cold", "clod", 9)).toBe(1);
  expect(distance("cold", "bald", 9)).toBe(2);
  expect(distance("cold", "warmth", 3)).toBe(3);
});

test("words in order are looked through by their beginning", () => {
  const words = ["batch", "cold", "concurrency", "container"];
  expect(beginningWith(words, "con", 9)).toEqual(["concurrency", "container"]);
  expect(beginningWith(words, "con", 1)).toEqual(["concurrency"]);
  expect(beginningWith(words, "x", 9)).toEqual([]);
});
