// @vitest-environment jsdom
// The file is read back by the browser's own parser of XML.
import { describe, expect, test } from "vitest";
import { moodleOf } from "./moodle";
import { type PortableQuestion, portableQuestions } from "./portable";
import { sourceOf, sources } from "./sources-fixture";

/** Throws where it is not well-formed. */
function rootOf(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  if (documentElement.querySelector("parsererror"))
    throw new Error(documentElement.textContent ?? "");
  return documentElement;
}

function textAt(element: Element, path: string): string {
  return element.querySelector(`:scope > ${path}`)?.textContent ?? "";
}

/** What a page shows of HTML that stands in an element as text. */
function shownAt(element: Element, path: string): string {
  return shown(textAt(element, path));
}

function shown(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
}

const all = (element: Element, path: string) => [...element.querySelectorAll(`:scope > ${path}`)];

describe.each(sources)("the questions of $quiz.lesson", (source) => {
  const asked = portableQuestions(source.quiz, source.lesson);
  const [category, ...found] = all(rootOf(moodleOf(source)), "question");

  test("are all there, below a category", () => {
    expect(category?.getAttribute("type")).toBe("category");
    expect(category?.textContent?.trim()).toBe(`$course$/top/Scale to Zero/${source.quiz.title}`);
    expect(found.map((one) => textAt(one, "idnumber"))).toEqual(asked.map(({ id }) => id));
  });

  test.each(asked.map((question, n) => ({ question, read: found[n] })))(
    "$question.id says what it says on the site",
    ({ question, read }) => {
      if (read === undefined) throw new Error("it is not there");
      expect(shownAt(read, "questiontext")).toBe(question.text);
      expect(textAt(read, "generalfeedback")).toContain(`href="${question.passage.address}"`);
      expect(all(read, "tags > tag").map((tag) => tag.textContent)).toEqual([
        source.quiz.lesson,
        ...question.ideas,
      ]);
      holds(question, read);
    },
  );
});

function holds(question: PortableQuestion, read: Element) {
  const answers = all(read, "answer");
  const fractions = answers.map((answer) => Number(answer.getAttribute("fraction")));
  switch (question.kind) {
    case "pairs":
      expect(read.getAttribute("type")).toBe("matching");
      expect(
        all(read, "subquestion").map((one) => ({
          left: shownAt(one, "text"),
          right: textAt(one, "answer > text"),
        })),
      ).toEqual(question.pairs);
      return;
    case "number": {
      expect(read.getAttribute("type")).toBe("numerical");
      // Moodle takes the first that fits.
      const judged = (value: number) =>
        answers.find((answer) => {
          const centre = textAt(answer, "text");
          const reach = Number(textAt(answer, "tolerance")) + 1e-6;
          return centre === "*" || Math.abs(value - Number(centre)) <= reach;
        });
      const { answer, from, to, min, max } = question;
      for (const value of [answer, from, to])
        expect(judged(value)?.getAttribute("fraction")).toBe("100");
      const words = (value: number) => shownAt(judged(value) ?? read, "feedback");
      expect(words(answer)).toBe(question.right);
      expect(words((min + from) / 2)).toBe(question.low);
      expect(words((to + max) / 2)).toBe(question.high);
      expect(judged(max + 1)?.getAttribute("fraction")).toBe("0");
      return;
    }
    default:
      expect(read.getAttribute("type")).toBe("multichoice");
      expect(textAt(read, "single")).toBe(String(question.kind === "one"));
      expect(
        answers.map((answer, n) => ({
          text: shownAt(answer, "text"),
          feedback: shownAt(answer, "feedback"),
          isRight: (fractions[n] ?? 0) > 0,
        })),
      ).toEqual(question.options);
      expect(fractions.reduce((sum, one) => sum + one, 0)).toBeCloseTo(
        question.kind === "one" ? 100 : 0,
        3,
      );
  }
}

test("what looks like a tag, an entity or the end of a comment is text", () => {
  const text = "Is <b>a</b> & b “c” ]]> --> &amp; right?";
  const source = sourceOf(text, [
    { text: "<i>yes</i>", feedback: "a < b && c > d", isRight: true },
    { text: "no", feedback: '"no"', isRight: false },
  ]);
  const root = rootOf(
    moodleOf({
      ...source,
      lesson: "https://example.org/a--b/",
      quiz: { ...source.quiz, title: "A & B--" },
    }),
  );
  const [, read] = all(root, "question");
  if (read === undefined) throw new Error("it is not there");
  expect(shownAt(read, "questiontext")).toBe(text);
  expect(all(read, "answer").map((one) => shownAt(one, "text"))).toContain("<i>yes</i>");
  expect(all(read, "answer").map((one) => shownAt(one, "feedback"))).toContain("a < b && c > d");
});
