import { expect, test } from "vitest";
import { corrected, distance } from "./spelling";

const known = new Set(["start", "concurrency", "container", "vm", "429"]);

test("a slip leads to the nearest word", () => {
  expect(corrected("strat", known)).toBe("start");
  expect(corrected("concurency", known)).toBe("concurrency");
  expect(corrected("contianr", known)).toBe("container");
});

test("the beginning of a word, a short word and a number are left as they are", () => {
  expect(corrected("contai", known)).toBe("contai");
  expect(corrected("vn", known)).toBe("vn");
  expect(corrected("4299", known)).toBe("4299");
});

test("what is far from every word is left as it is", () => {
  expect(corrected("xylophone", known)).toBe("xylophone");
});

test("slips are counted: added, missing, wrong and swapped letters", () => {
  expect(distance("cold", "cold", 9)).toBe(0);
  expect(distance("cold", "colds", 9)).toBe(1);
  expect(distance("cold", "clod", 9)).toBe(1);
  expect(distance("cold", "bald", 9)).toBe(2);
  expect(distance("cold", "warmth", 3)).toBe(3);
});
