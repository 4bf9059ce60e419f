// What holds for the lessons of the course together: their length, how plainly they are written, and that none of them
// leans on a later one.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CompiledLesson, compileLesson } from "../compile/compile-lesson";
import { contentFolder } from "../library/content-folder";
import { readLibrary } from "../library/library";
import { readQuiz } from "../library/quiz-problems";
import { termFinder, termsIn } from "../model/glossary/term-names";
import { proseOf, readingEase, sentencesOf } from "./prose";

const library = await readLibrary(contentFolder);
/** A lesson without a quiz is still being written. */
const finished = library.course.lessons.filter((slug) => existsSync(quizFile(slug)));
const lessons = await Promise.all(finished.map(read));

function quizFile(slug: string): string {
  return join(contentFolder, "lessons", slug, "quiz.json");
}

async function read(slug: string) {
  const file = `lessons/${slug}/lesson.mdx`;
  const text = readFileSync(join(contentFolder, file), "utf8");
  const compiled = await compileLesson({ slug, file, text }, { root: contentFolder, library });
  return { ...compiled, prose: proseOf(text), quiz: quizOf(compiled) };
}

function quizOf({ slug, headings, frontmatter }: CompiledLesson) {
  const text = readFileSync(quizFile(slug), "utf8");
  return readQuiz({ slug, title: frontmatter?.title ?? slug, text, headings, library }).made;
}

test.each(lessons)("$slug has 1,500 to 2,500 words", ({ words }) => {
  expect(words).toBeGreaterThanOrEqual(1500);
  expect(words).toBeLessThanOrEqual(2500);
});

test.each(lessons)(
  "$slug is read in the time it states, at 150 to 220 words a minute",
  (lesson) => {
    const rate = lesson.words / (lesson.frontmatter?.minutes ?? 0);
    expect(rate).toBeGreaterThanOrEqual(150);
    expect(rate).toBeLessThanOrEqual(220);
  },
);

test.each(lessons)("$slug is plain English", ({ prose }) => {
  // 60 to 70 counts as plain English, understood at the age of 13 to 15.
  expect(readingEase(prose)).toBeGreaterThanOrEqual(60);
  const lengths = sentencesOf(prose).map((sentence) => sentence.split(" ").length);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(16);
  expect(sentencesOf(prose).filter((sentence) => sentence.split(" ").length > 40)).toEqual([]);
});

test("no lesson asks a reader to know what only a later one is about", () => {
  const find = termFinder(library.terms.values());
  const subjects = lessons.map(({ frontmatter }) => termsIn(find, frontmatter?.title ?? ""));
  lessons.forEach(({ slug, frontmatter }, at) => {
    const needed = closure(frontmatter?.requires ?? []);
    const tooLate = subjects.slice(at + 1).flatMap((terms) => [...terms]);
    expect(
      tooLate.filter((id) => needed.has(id)),
      slug,
    ).toEqual([]);
  });
});

function closure(ids: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (id: string) => {
    if (known.has(id)) return;
    known.add(id);
    library.terms.get(id)?.requires.forEach(add);
  };
  ids.forEach(add);
  return known;
}

test("every wrong idea that a quiz tells apart is taught in that lesson or an earlier one", () => {
  const places = new Map(lessons.map(({ slug }, at) => [slug, at]));
  const late = lessons.flatMap(({ slug, quiz }, at) => {
    const ids = JSON.stringify(quiz).matchAll(/"misconception":\{?"?(?:id":")?([a-z-]+)"/g);
    return [...ids].flatMap(([, id = ""]) => {
      const taughtIn = library.misconceptions.get(id)?.taughtAt.split("#")[0] ?? "";
      return (places.get(taughtIn) ?? 0) > at ? [`${slug}: ${id}, taught in ${taughtIn}`] : [];
    });
  });
  expect([...new Set(late)]).toEqual([]);
});
