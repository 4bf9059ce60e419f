import { expect, test } from "vitest";
import { oneSheet } from "./one-sheet.mjs";

const link = (name: string) =>
  `<link rel="stylesheet" href="/base/_next/static/chunks/${name}.css" data-precedence="next"/>`;
const page = (...names: string[]) => `<head>${names.map(link).join("")}</head><p>Words</p>`;
const read = (address: string) => `/* ${address.split("/").at(-1)} */`;

test("the sheets of a page become one, in their order, beside the chunks", () => {
  const written = new Map<string, string>();
  const html = oneSheet(page("a", "b"), read, (name, text) => written.set(name, text));
  const [[name = "", text] = []] = [...written];
  expect(text).toBe("/* a.css */\n/* b.css */");
  expect(html).toContain(`<link rel="stylesheet" href="/base/_next/static/chunks/${name}"/>`);
});

test("the chunks are still found by their addresses, and not fetched", () => {
  const html = oneSheet(page("a", "b"), read, () => {});
  for (const chunk of ["a", "b"])
    expect(html).toContain(
      `<link rel="stylesheet" href="/base/_next/static/chunks/${chunk}.css" data-precedence="next" disabled=""/>`,
    );
  expect(html).toContain("<p>Words</p>");
});

test("pages with the same sheets share one, with others they do not", () => {
  const names = [page("a", "b"), page("a", "b"), page("b", "a")].map((html) => {
    let kept = "";
    oneSheet(html, read, (name) => {
      kept = name;
    });
    return kept;
  });
  expect(names[0]).toBe(names[1]);
  expect(names[0]).not.toBe(names[2]);
});

test("a page with one sheet or none stays as it is", () => {
  for (const html of [page("a"), page()]) {
    const write = () => {
      throw new Error("nothing is written");
    };
    expect(oneSheet(html, read, write)).toBe(html);
  }
});
