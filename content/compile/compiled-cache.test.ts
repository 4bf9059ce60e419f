import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import type { CompiledLesson } from "./compile-lesson";
import { asKept, readCompiled, writeCompiled } from "./compiled-cache";

const lesson: CompiledLesson = {
  slug: "one",
  file: "lessons/one/lesson.mdx",
  problems: [],
  headings: [{ depth: 2, id: "why", text: "Why" }],
  links: [],
  sources: [],
  factIds: ["init-limit"],
  termIds: [],
  passages: [],
  frontmatter: undefined,
  code: "return 1",
  deck: { code: "return 2", scenes: [], votes: [] },
  words: 3,
};

test("a lesson is read back for the stamp it was kept with, and for no other", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "compiled-"));
  await writeCompiled(folder, [lesson], 7);
  const { code, deck, frontmatter: _, ...rest } = lesson;
  const kept = await readCompiled(folder, "one", 7);
  expect(kept).toMatchObject({ ...rest, deck: { scenes: [] } });
  expect(JSON.stringify(kept)).not.toContain("return");
  expect(await kept?.codeOf("lesson")).toBe(code);
  expect(await kept?.codeOf("deck")).toBe(deck?.code);
  const fresh = asKept(lesson);
  expect(await Promise.all([fresh.codeOf("lesson"), fresh.codeOf("deck")])).toEqual([
    code,
    deck?.code,
  ]);
  expect(await readCompiled(folder, "one", 8)).toBeUndefined();
  expect(await readCompiled(folder, "two", 7)).toBeUndefined();
  await rm(folder, { recursive: true });
});

test("a lesson that is gone from the content is gone from the kept ones", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "compiled-"));
  await writeCompiled(folder, [lesson], 7);
  await writeCompiled(folder, [], 7);
  expect(await readCompiled(folder, "one", 7)).toBeUndefined();
  await rm(folder, { recursive: true });
});
