import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { compileApart } from "./compile-apart";

test("lessons compiled in several threads come back in their order, with what is wrong in each", async () => {
  const root = await mkdtemp(path.join(tmpdir(), "apart-"));
  await writeFile(path.join(root, "course.json"), '{ "lessons": [] }');
  const sources = ["one", "two", "three"].map((slug) => ({
    slug,
    file: `lessons/${slug}/lesson.mdx`,
    text: `Words of ${slug}.\n\n[away](/nowhere/)\n`,
  }));
  const compiled = await compileApart({ root, drawings: path.join(root, "drawings"), sources }, 2);
  expect(compiled.map(({ slug, words }) => `${slug} ${words}`)).toEqual([
    "one 4",
    "two 4",
    "three 4",
  ]);
  expect(compiled[1]?.code).toContain("Words of two");
  expect(compiled[2]?.problems[0]).toMatchObject({ file: "lessons/three/lesson.mdx" });
  await rm(root, { recursive: true });
});
