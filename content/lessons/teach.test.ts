// What stands in the files for teachers besides what the check of the content looks at: sums of money are those
// that the lesson works out, and every scene of the presentation has its place in the short plan.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { courseSchema } from "../model/course";

const { lessons: slugs } = courseSchema.parse(
  JSON.parse(readFileSync(new URL("../course.json", import.meta.url), "utf8")),
);

function textOf(slug: string, name: string): string {
  return readFileSync(new URL(`./${slug}/${name}`, import.meta.url), "utf8");
}

test.each(slugs)("sums of money for teachers of %s stand in the lesson", (slug) => {
  const lesson = textOf(slug, "lesson.mdx");
  for (const [sum] of textOf(slug, "teach.json").matchAll(/\$[\d.]*\d/g))
    expect(lesson).toContain(sum);
});

test.each(slugs)(
  "the plan for 20 minutes of %s gives the whole presentation, in its order",
  (slug) => {
    const ids = [...textOf(slug, "lesson.mdx").matchAll(/^<Scene id="([^"]+)"/gm)].map(
      ([, id]) => id,
    );
    const teach: {
      readonly plans: Readonly<Record<string, readonly { readonly scenes?: readonly string[] }[]>>;
    } = JSON.parse(textOf(slug, "teach.json"));
    expect(teach.plans["20"]?.flatMap(({ scenes = [] }) => scenes)).toEqual(ids);
  },
);

test.each(slugs)("%s has 8 to 14 scenes and three votes, on runs that settle them", (slug) => {
  const lesson = textOf(slug, "lesson.mdx");
  const scenes = lesson.match(/^<Scene /gm) ?? [];
  expect(scenes.length).toBeGreaterThanOrEqual(8);
  expect(scenes.length).toBeLessThanOrEqual(14);
  const votes = [...lesson.matchAll(/<Vote question="([^"]+)"/g)].map(([, id]) => id);
  expect(votes).toHaveLength(3);
  const quiz: {
    readonly questions: readonly { readonly id: string; readonly scenario?: string }[];
  } = JSON.parse(textOf(slug, "quiz.json"));
  for (const id of votes)
    expect(quiz.questions.find((one) => one.id === id)?.scenario).toBeDefined();
});

test.each(slugs)("most questions to discuss in %s come with a run to open", (slug) => {
  const teach: { readonly discussion: readonly { readonly scenario?: string }[] } = JSON.parse(
    textOf(slug, "teach.json"),
  );
  const withRun = teach.discussion.filter(({ scenario }) => scenario !== undefined);
  expect(withRun.length).toBeGreaterThanOrEqual(3);
});
