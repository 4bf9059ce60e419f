import { expect, test } from "vitest";
import { worked } from "./arithmetic";

const numbers: Readonly<Record<string, number>> = { people: 24, limit: 3, "latencyMs.max": 487 };
const known = (name: string) => numbers[name] ?? null;

test.each([
  ["24", 24],
  ["people / limit", 8],
  ["people - limit - 1", 20],
  ["60 * people + 12.5", 1452.5],
  ["2 * (people - limit)", 42],
  ["-people + 25", 1],
  ["round(100 * exp(-limit / 6))", 61],
  ["latencyMs.max", 487],
  ["0.1 + 0.2", 0.3],
])("%s is worked out", (text, value) => {
  expect(worked(text, known)).toBe(value);
});

test.each(["", "people +", "(people", "people limit", "people / 0", "people ^ 2", "exp", "* 2"])(
  "%j is refused",
  (text) => {
    expect(() => worked(text, known)).toThrow(/is no sum|bracket|not known/);
  },
);

test("a name that is not known is told", () => {
  expect(() => worked("persons + 1", known)).toThrow(
    expect.objectContaining({ unknown: "persons" }),
  );
});
