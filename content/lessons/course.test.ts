// What holds for the lessons of the course together: their length, how plainly they are written, and that none of them
// leans on a later one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentFolder } from "../library/content-folder";
import { readLibrary } from "../library/library";
import { loadChecked } from "../load/load-lesson";
import { termFinder, termsIn } from "../model/glossary/term-names";
import { minutesOf } from "../model/study-time";
import { proseOf, readingEase, sentencesOf } from "./prose";

const library = await readLibrary(contentFolder);
const checked = await loadChecked();
/** A lesson without a quiz is still being written. */
const lessons = library.course.lessons.flatMap((slug) => {
  const lesson = checked.get(slug);
  const text = readFileSync(join(contentFolder, "lessons", slug, "lesson.mdx"), "utf8");
  return lesson?.quiz ? [{ ...lesson, prose: proseOf(text) }] : [];
});

test.each(lessons)("$slug leaves something to keep, on a page of paper", ({ keeps, sheet }) => {
  expect(keeps.length).toBeGreaterThanOrEqual(4);
  expect(sheet).not.toBeNull();
});

/** The first half opens the subject; a lesson of the second explains what it debriefs, and may take longer. */
const firstHalf = 4;

test.each(lessons.slice(0, firstHalf))("$slug has 1,500 to 2,500 words", ({ words }) => {
  expect(words).toBeGreaterThanOrEqual(1500);
  expect(words).toBeLessThanOrEqual(2500);
});

test.each(lessons.slice(firstHalf))("$slug has 1,800 to 3,000 words", ({ words }) => {
  expect(words).toBeGreaterThanOrEqual(1800);
  expect(words).toBeLessThanOrEqual(3000);
});

test.each(lessons)(
  "$slug takes no longer than an evening has room for",
  ({ frontmatter, time }) => {
    expect(frontmatter?.minutes).toBe(minutesOf(time));
    expect(frontmatter?.minutes).toBeLessThanOrEqual(30);
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
