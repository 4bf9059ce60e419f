import { expect, test } from "vitest";
import { drawn, library as fixture, head, terms } from "../library/content-fixture";
import type { Library } from "../library/library";
import { compileLesson } from "./compile-lesson";

const [coldStart] = terms;
const start = { ...coldStart, id: "instance", name: "Instance", aliases: ["copy"] };
const library: Library = {
  ...fixture,
  terms: new Map([...terms, start as (typeof terms)[number]].map((term) => [term.id, term])),
};

/** The words that are linked, each with its term, in the order of the text. */
async function linksOf(text: string, title = "One"): Promise<readonly string[]> {
  const titled = head.replace(/^title: .*$/m, `title: ${title}`);
  const lesson = { slug: "one", file: "lessons/one/lesson.mdx", text: `${titled}\n${text}\n` };
  const { code, problems } = await compileLesson(lesson, {
    root: "",
    library,
  });
  expect(problems).toEqual([]);
  const terms = drawn(code).matchAll(/<x-term id="([^"]+)"(?: name="([^"]+)")?>([^<]*)/g);
  return [...terms].map(([, id, name, words]) => `${words || name} → ${id}`);
}

test("the first use in each section is linked, in the singular, the plural and by another name", async () => {
  const text =
    "A cold start, a cold start.\n\nAn instance.\n\n## Two\n\nCold starts of a copy, an instance.";
  expect(await linksOf(text)).toEqual([
    "cold start → cold-start",
    "instance → instance",
    "Cold starts → cold-start",
    "copy → instance",
  ]);
});

test("what a lesson is about is linked once, and not again in a later section", async () => {
  const text =
    "A cold start.\n\n## Two\n\nA cold start of an instance.\n\n## Three\n\nAn instance.";
  const links = ["cold start → cold-start", "instance → instance", "instance → instance"];
  expect(await linksOf(text, "Cold starts")).toEqual(links);
});

test("what a lesson comes to in short links nothing, and what follows it does", async () => {
  const text = "A cold start.\n\n## In short\n\nA cold start.\n\n## After\n\nA cold start.";
  expect(await linksOf(text)).toEqual(["cold start → cold-start", "cold start → cold-start"]);
});

test("a part of a section is no section of its own", async () => {
  expect(await linksOf("## One\n\nA cold start.\n\n### Part\n\nA cold start.")).toEqual([
    "cold start → cold-start",
  ]);
});

test("where an author names a term, the other uses in the section are not linked", async () => {
  const text =
    'A cold start. A <Term id="cold-start">slow one</Term>, and <Term id="cold-start">again</Term>.';
  expect(await linksOf(text)).toEqual(["slow one → cold-start"]);
});

test("a term that an author names without words shows its name", async () => {
  expect(await linksOf('It is a <Term id="cold-start" />.')).toEqual(["Cold start → cold-start"]);
});

test("an author can forbid a link, and the next use is linked", async () => {
  expect(await linksOf("A <NoTerm>copy</NoTerm> of a book. Copies of **an instance**.")).toEqual([
    "Copies → instance",
  ]);
});

test("headings, links, code, asides and the head of a table are not linked", async () => {
  const text = [
    "## A cold start",
    "",
    "See [the cold start](/lessons/one/) and `cold start`.<Note>A cold start.</Note>",
    "",
    "| Cold start |",
    "| --- |",
    "| An instance |",
  ].join("\n");
  expect(await linksOf(text)).toEqual(["instance → instance"]);
});

test("the words around a link stay as they were", async () => {
  const lesson = { slug: "one", file: "one.mdx", text: `${head}\nOne *cold start*, two.\n` };
  const { code } = await compileLesson(lesson, { root: "", library });
  expect(drawn(code)).toContain('One <em><x-term id="cold-start">cold start</x-term></em>, two.');
});
