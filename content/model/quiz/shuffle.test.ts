import fc from "fast-check";
import { expect, test } from "vitest";
import type { MatchQuestion, OrderQuestion, Quiz } from "./quiz";
import { arrangementOf, askedIn, questionsIn, shuffled } from "./shuffle";

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

const named = (id: string) => ({ ...order, id });
const earlier = ["b/x", "c/y"].map((id) => ({
  question: named(id),
  from: { lesson: id.charAt(0), title: id.toUpperCase() },
}));
const quiz: Pick<Quiz, "questions" | "earlier" | "lesson"> = {
  lesson: "a",
  questions: ["one", "two", "three", "four", "five", "six"].map((id) => named(`a/${id}`)),
  earlier,
};

test("questions of earlier lessons stand among a quiz's own, which keep their order", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const asked = askedIn(quiz, seed);
      const own = asked.filter(({ from }) => from === null).map(({ question }) => question);
      expect(own).toEqual(questionsIn(quiz, seed));
      const places = asked.flatMap(({ from }, n) => (from ? [n] : []));
      expect(places).toEqual([2, 5]);
      expect(new Set(places.map((n) => asked[n]?.question.id))).toEqual(new Set(["b/x", "c/y"]));
      expect(askedIn(quiz, seed)).toEqual(asked);
    }),
  );
});
