// The query of a framed simulator: every combination comes back, nonsense is said and left at its default.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { controlSets, defaultOptions, queryOf, readOptions, themes } from "./frame-options";

test("every choice of options comes back from its query", () => {
  const options = fc.record({
    theme: fc.constantFrom(...themes),
    controls: fc.constantFrom(...controlSets),
    autoplay: fc.boolean(),
    title: fc.boolean(),
  });
  fc.assert(
    fc.property(options, (given) => {
      expect(readOptions(queryOf(given))).toEqual({ options: given, complaint: null });
    }),
  );
});

test("without a query everything is as usual, and the usual needs none", () => {
  expect(readOptions("")).toEqual({ options: defaultOptions, complaint: null });
  expect(queryOf(defaultOptions)).toBe("");
});

test("a value that is not known is named, with what was expected", () => {
  expect(readOptions("?theme=pink&controls=none")).toEqual({
    options: { ...defaultOptions, controls: "none" },
    complaint: 'The address says theme="pink"; expected auto, light, dark.',
  });
});
