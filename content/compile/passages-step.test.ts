import { expect, test } from "vitest";
import { head, library } from "../library/content-fixture";
import { compileLesson } from "./compile-lesson";

async function passagesOf(text: string) {
  const lesson = { slug: "one", file: "lessons/one/lesson.mdx", text: `${head}\n${text}\n` };
  const { passages } = await compileLesson(lesson, { root: "", library });
  return passages;
}

test("the first sentence of a section that uses a term is its passage", async () => {
  expect(
    await passagesOf(
      "Hello. A cold start is slow! More of a cold start.\n\n## Why\n\n- Cold starts wait.",
    ),
  ).toEqual([
    { termId: "cold-start", headingId: null, sentence: "A cold start is slow!" },
    { termId: "cold-start", headingId: "why", sentence: "Cold starts wait." },
  ]);
});

test("a word that an author named is used where it stands", async () => {
  expect(await passagesOf('It lasts. It <Term id="cold-start">boots</Term> late.')).toEqual([
    { termId: "cold-start", headingId: null, sentence: "It boots late." },
  ]);
});

test("figures are in the sentence, asides, code and headings are not", async () => {
  const text = [
    "## A cold start",
    "",
    'A cold start of <Fact id="init-limit" /> is long.<Note>Not here: cold start.</Note>',
    "",
    "## Code",
    "",
    "```text",
    "a cold start",
    "```",
  ].join("\n");
  expect(await passagesOf(text)).toEqual([
    {
      termId: "cold-start",
      headingId: "a-cold-start",
      sentence: "A cold start of 10 s is long.",
    },
  ]);
});

test("a long sentence is cut at a word", async () => {
  const [passage] = await passagesOf(`A cold start ${"goes on and ".repeat(30)}on.`);
  expect(passage?.sentence).toMatch(/^A cold start .* …$/);
  expect(passage?.sentence.length).toBeLessThanOrEqual(222);
});
