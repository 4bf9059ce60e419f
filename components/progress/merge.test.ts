import fc from "fast-check";
import { expect, test } from "vitest";
import { merged } from "./merge";
import type { ProgressEvent } from "./progress-log";

const event: fc.Arbitrary<ProgressEvent> = fc.record({
  v: fc.constant(1 as const),
  at: fc.integer({ min: 0, max: 5 }),
  kind: fc.constantFrom("read", "answered"),
  of: fc.constantFrom("a", "b"),
  is: fc.constantFrom<unknown>(null, { isRight: true }, { isRight: false, response: [1] }),
});
const list = fc.array(event, { maxLength: 12 });

test("it does not matter which list comes first", () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      expect(merged(a, b)).toEqual(merged(b, a));
    }),
  );
});

test("nor how three are put together", () => {
  fc.assert(
    fc.property(list, list, list, (a, b, c) => {
      expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
    }),
  );
});

test("a list put together with itself, or again with what is in it, stays as it is", () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const whole = merged(a, b);
      expect(merged(whole, whole)).toEqual(whole);
      expect(merged(whole, a)).toEqual(whole);
    }),
  );
});

test("nothing is lost, and nothing is there twice", () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const texts = merged(a, b).map((one) => JSON.stringify(one));
      expect(new Set(texts).size).toBe(texts.length);
      for (const one of [...a, ...b]) expect(merged(a, b)).toContainEqual(one);
    }),
  );
});

test("the order in which fields were written makes no difference", () => {
  const one: ProgressEvent = { v: 1, at: 1, kind: "read", of: "a", is: { x: 1, y: 2 } };
  const same: ProgressEvent = { is: { y: 2, x: 1 }, of: "a", kind: "read", at: 1, v: 1 };
  expect(merged([one], [same])).toHaveLength(1);
});
