// Plays every quiz of the course: each question is answered by its own key, refuses every wrong answer, and
// speaks to each of them. One test for all, so that a new quiz needs none.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Question, Quiz, Response } from "../model/quiz";
import { gradeOf, isComplete, rightResponse } from "../model/quiz-grade";
import { contentFolder } from "../pipeline/content-folder";
import { readLibrary } from "../pipeline/library";
import { readQuiz } from "../pipeline/quiz-problems";

const folder = join(contentFolder, "lessons");
const slugs = readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) =>
  basename(name) === "quiz.json" ? [dirname(name)] : [],
);
const library = await readLibrary(contentFolder);
const quizzes = slugs.map((slug) => ({ slug, ...read(slug) }));

function read(slug: string): {
  readonly quiz: Quiz | undefined;
  readonly problems: readonly string[];
} {
  const text = readFileSync(join(folder, slug, "quiz.json"), "utf8");
  const written: { readonly questions: readonly { readonly passage: string }[] } = JSON.parse(text);
  // Whether the passages are headings of the lesson is checked with the lesson; here they are taken as given.
  const headings = written.questions.map(({ passage: id }) => ({
    depth: 2 as const,
    id,
    text: id,
  }));
  const { quiz, problems } = readQuiz({ slug, title: slug, text, headings, library });
  return { quiz, problems: problems.map(({ message }) => message) };
}

test.each(quizzes)(
  "the quiz of $slug is sound, of 6 to 10 questions and at least four kinds",
  ({ quiz, problems }) => {
    expect(problems).toEqual([]);
    const questions = quiz?.questions ?? [];
    expect(questions.length).toBeGreaterThanOrEqual(6);
    expect(questions.length).toBeLessThanOrEqual(10);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  },
);

const played = quizzes.flatMap(({ quiz }) => quiz?.questions ?? []);

test.each(played)("$id is answered by its key and refuses every wrong answer", (question) => {
  const key = rightResponse(question);
  expect(isComplete(question, key)).toBe(true);
  const right = gradeOf(question, key);
  expect(right.isRight).toBe(true);
  expect(right.notes.every(({ text }) => text.length > 0)).toBe(true);
  const wrong = wrongResponses(question);
  expect(wrong.length).toBeGreaterThan(1);
  for (const response of wrong) {
    const grade = gradeOf(question, response);
    expect(grade.isRight, JSON.stringify(response)).toBe(false);
    expect(grade.notes.map(({ text }) => text).join("").length + grade.lead.length).toBeGreaterThan(
      10,
    );
  }
});

test.each(played)(
  "each wrong choice in $id stands for a wrong idea and has words of its own",
  (question) => {
    const said = singlyWrong(question).map((response) => gradeOf(question, response));
    for (const { notes } of said)
      expect(notes.some(({ misconception }) => misconception !== null)).toBe(true);
    const words = said.map(({ lead, notes }) => lead + notes.map(({ text }) => text).join());
    if (question.kind !== "order") expect(new Set(words).size).toBe(words.length);
  },
);

test("no estimate is answered by a slider that nobody has moved", () => {
  const middles = played.flatMap((question) => {
    if (question.kind !== "estimate") return [];
    const { scale, min, max } = question;
    const value = scale === "linear" ? (min + max) / 2 : Math.sqrt(min * max);
    return gradeOf(question, { kind: "estimate", value }).isRight ? [question.id] : [];
  });
  expect(middles).toEqual([]);
});

/** Wrong answers with one fault each. */
function singlyWrong(question: Question): readonly Response[] {
  switch (question.kind) {
    case "order":
      return question.items.slice(1).map((_, n) => {
        const order = question.items.map((__, place) => place);
        return { kind: "order", order: order.with(n, n + 1).with(n + 1, n) };
      });
    case "estimate":
      return [question.min, question.max].map((value) => ({ kind: "estimate", value }));
    case "match":
      return question.pairs.slice(1).map((_, n) => {
        const chosen = question.pairs.map((__, place) => place);
        return { kind: "match", chosen: chosen.with(n, n + 1).with(n + 1, n) };
      });
    default:
      return question.options.flatMap(({ isRight }, n) =>
        isRight ? [] : [{ kind: "options", chosen: [n] } as const],
      );
  }
}

function wrongResponses(question: Question): readonly Response[] {
  if (question.kind !== "several") return singlyWrong(question);
  const key = question.options.flatMap(({ isRight }, n) => (isRight ? [n] : []));
  const sets = Array.from({ length: 2 ** question.options.length - 1 }, (_, bits) =>
    question.options.flatMap((__, n) => (((bits + 1) >> n) & 1 ? [n] : [])),
  );
  return sets
    .filter((chosen) => chosen.join() !== key.join())
    .map((chosen) => ({ kind: "options", chosen }));
}

test("every wrong idea that a lesson names is named by its id in the data", () => {
  const named = library.course.lessons.flatMap((slug) => {
    const text = readFileSync(join(folder, slug, "lesson.mdx"), "utf8");
    return [...text.matchAll(/<Misconception (\w+)="([^"]+)"/g)].map(([, by, id = ""]) => ({
      by,
      id,
    }));
  });
  expect(named.length).toBeGreaterThanOrEqual(16);
  expect(named.filter(({ by, id }) => by !== "id" || !library.misconceptions.has(id))).toEqual([]);
});
