import fc from "fast-check";
import { expect, test } from "vitest";
import type { MatchQuestion, OrderQuestion } from "./quiz";
import { arrangementOf, shuffled } from "./shuffle";

test("a shuffle has everything once, and is the same for the same seed and name", () => {
  fc.assert(
    fc.property(fc.nat(12), fc.integer(), fc.string(), (count, seed, of) => {
      const order = shuffled(count, seed, of);
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
      expect(shuffled(count, seed, of)).toEqual(order);
    }),
  );
});

test("another seed gives another order, now and then", () => {
  const orders = Array.from({ length: 20 }, (_, seed) => shuffled(6, seed, "a").join());
  expect(new Set(orders).size).toBeGreaterThan(10);
});

const asked = { id: "a/b", text: "", passage: { anchor: "", heading: "" }, scenario: null };
const three = ["one", "two", "three"];
const order: OrderQuestion = {
  ...asked,
  kind: "order",
  items: three.map((text) => ({ text, feedback: "" })),
  right: "",
};
const match: MatchQuestion = {
  ...asked,
  kind: "match",
  pairs: three.map((left) => ({ left, right: left, feedback: "", hint: "", confusion: null })),
};

test.each([order, match])(
  "an answer to a question of the kind $kind is never there at first",
  (question) => {
    for (let seed = 0; seed < 100; seed += 1)
      expect(arrangementOf(question, seed)).not.toEqual([0, 1, 2]);
  },
);
