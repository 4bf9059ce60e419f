import fc from "fast-check";
import { expect, test } from "vitest";
import type { OrderQuestion } from "@/content/model/quiz/quiz";
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

test("what is to be put in order never stands in order", () => {
  const question: OrderQuestion = {
    kind: "order",
    id: "a/b",
    text: "",
    passage: { anchor: "", heading: "" },
    scenario: null,
    items: ["one", "two", "three"].map((text) => ({ text, feedback: "" })),
    right: "",
  };
  for (let seed = 0; seed < 100; seed += 1)
    expect(arrangementOf(question, seed)).not.toEqual([0, 1, 2]);
});
