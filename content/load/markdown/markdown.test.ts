import { createElement } from "react";
import { expect, test } from "vitest";
import { loadCourse } from "../load-course";
import { loadGlossary } from "../load-glossary";
import { markdownOf } from "./element-markdown";
import { lessonMarkdown } from "./lesson-markdown";
import { termMarkdown } from "./term-markdown";

const at = (address: string) => `https://example.org${address}`;

test("elements become the Markdown that makes them", () => {
  const cell = (tag: string, text: string) => createElement(tag, { key: text }, text);
  const tree = [
    createElement("h2", { key: 1 }, "Two"),
    createElement("p", { key: 2 }, "A ", createElement("strong", null, "b"), "\n", "c"),
    createElement(
      "ul",
      { key: 3 },
      createElement("li", null, "one"),
      createElement("li", null, "two"),
    ),
    createElement(
      "table",
      { key: 4 },
      createElement("thead", null, createElement("tr", null, cell("th", "x"), cell("th", "y"))),
      createElement("tbody", null, createElement("tr", null, cell("td", "1"), cell("td", "2"))),
    ),
    createElement("a", { key: 5, href: "/lab/" }, "lab"),
  ];
  expect(markdownOf(tree, at)).toBe(
    "## Two\n\nA **b** c\n\n- one\n- two\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n\n[lab](https://example.org/lab/)",
  );
});

test("each lesson is text with its numbers and sources", async () => {
  for (const { slug } of (await loadCourse()).lessons) {
    const text = (await lessonMarkdown(slug, at)) ?? "";
    expect(text).toMatch(/^# /);
    expect(text).toMatch(/\n## Sources\n\n1\. \[/);
    expect(text.match(/.{40}(undefined|\[object O|\u00a0).{20}/)?.[0]).toBeUndefined();
    expect(text.split(/\s+/).length).toBeGreaterThan(1000);
    expect(
      [...text.matchAll(/\]\((?!https?:)/g)].map(({ index }) => text.slice(index - 50, index + 50)),
    ).toEqual([]);
  }
});

test("each term is text with its definition, its relations and its sources", async () => {
  const { terms } = await loadGlossary();
  for (const entry of terms) {
    const text = termMarkdown(entry, at);
    expect(text).toContain(entry.term.definition);
    expect(text).toContain("## Sources");
    expect(text).not.toMatch(/undefined|\[object O|\u00a0/);
  }
});
