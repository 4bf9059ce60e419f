import fc from "fast-check";
import { expect, test } from "vitest";
import { calledBy, namesOf } from "./names";

const called = (keys: readonly string[]) => keys.map((key, id) => ({ key, id }));

test("a name is found by its beginning, a keyword by the whole of it", () => {
  const names = namesOf(called(["coldstart", "concurrency", "cold"]), called(["slow", "slow"]));
  expect(calledBy(names, "cold")).toEqual([2, 0]);
  expect(calledBy(names, "slow")).toEqual([0, 1]);
  expect(calledBy(names, "slo")).toEqual([]);
  expect(calledBy(names, "zzz")).toEqual([]);
});

test("whatever the names, none that begins so is missed", () => {
  const word = fc.string({ maxLength: 4, unit: fc.constantFrom("a", "b", "é", "z") });
  fc.assert(
    fc.property(fc.array(word), word, (keys, wanted) => {
      const all = keys.flatMap((key, id) => (key.startsWith(wanted) ? id : []));
      const found = calledBy(namesOf(called(keys), []), wanted);
      expect(found.toSorted((a, b) => a - b)).toEqual(all);
    }),
  );
});
