import { expect, test } from "vitest";
import { ankiOf } from "./anki";
import { sourceOf, sources } from "./sources-fixture";

function linesOf(file: string) {
  const lines = file.split("\n");
  expect(lines.pop()).toBe("");
  const head = lines.filter((line) => line.startsWith("#"));
  expect(lines.slice(0, head.length)).toEqual(head);
  return { head, cards: lines.slice(head.length).map((line) => line.split("\t")) };
}

test.each(sources)(
  "every word and question of $quiz.lesson is one line of four fields",
  (source) => {
    const { head, cards } = linesOf(ankiOf(source));
    expect(head).toEqual(
      expect.arrayContaining(["#separator:tab", "#html:true", "#guid column:1", "#tags column:4"]),
    );
    expect(cards.map(([id]) => id)).toEqual([
      ...source.terms.map(({ id }) => `scale-to-zero/term/${id}`),
      ...source.quiz.questions.map(({ id }) => `scale-to-zero/question/${id}`),
    ]);
    for (const card of cards) {
      expect(card).toHaveLength(4);
      expect(card.every((field) => field.trim() !== "")).toBe(true);
      expect(card[3]).toMatch(/^scale-to-zero::(term|question) scale-to-zero::[a-z-]+$/);
    }
  },
);

test("a line break is kept as one of HTML, and neither a tab nor a quote ends a field", () => {
  const source = sourceOf('One\nand\r\ntwo\t"three" <b>four</b>', [
    { text: "yes", feedback: "It is.", isRight: true },
    { text: "no", feedback: "No.", isRight: false },
  ]);
  const [card] = linesOf(ankiOf(source)).cards;
  expect(card).toHaveLength(4);
  expect(card?.[1]).toMatch(
    /^One<br>and<br>two &quot;three&quot; &lt;b&gt;four&lt;\/b&gt;<ul><li>/,
  );
});

test("the back of a card has the number of the run", () => {
  const source = sources.find(({ quiz }) => quiz.lesson === "cold-starts");
  const estimate = source?.quiz.questions.find(({ kind }) => kind === "estimate");
  if (source === undefined || estimate?.kind !== "estimate") throw new Error("it is not asked");
  const { cards } = linesOf(ankiOf(source));
  const card = cards.find(([id]) => id?.endsWith(estimate.id));
  expect(card?.[2]).toContain(`${Number(estimate.answer.toPrecision(3))}%`);
});
