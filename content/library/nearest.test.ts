import { expect, test } from "vitest";
import { didYouMean } from "./nearest";

test("a word with a slip finds the word that was meant", () => {
  expect(didYouMean("coldstart", ["warm-instance", "cold-start"])).toBe(
    ' Did you mean "cold-start"?',
  );
});

test("a word like none of them finds nothing", () => {
  expect(didYouMean("quantum", ["warm-instance", "cold-start"])).toBe("");
});

test("of several near words the nearest is named", () => {
  expect(didYouMean("terns", ["tern", "terms", "turn"])).toBe(' Did you mean "tern"?');
});
