import { expect, test } from "vitest";
import { fits } from "./glossary-filter";

const term = { text: "Keep-alive: how long TTL", level: "beginner", area: "cost" };
const wanted = (words: string, level = "", area = "") => ({ words, level, area });

test.each(["", " ", "keep", "keep-al", "ALIVE", "long keep", "ttl"])("%o fits", (words) => {
  expect(fits(term, wanted(words))).toBe(true);
});

test.each(["eep", "keep cold", "longer"])("%o does not fit", (words) => {
  expect(fits(term, wanted(words))).toBe(false);
});

test("level and area must both be the wanted ones", () => {
  expect(fits(term, wanted("keep", "beginner", "cost"))).toBe(true);
  expect(fits(term, wanted("keep", "advanced"))).toBe(false);
  expect(fits(term, wanted("keep", "beginner", "scaling"))).toBe(false);
});
