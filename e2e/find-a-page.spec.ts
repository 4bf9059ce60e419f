// What a search engine, a tab and a screen reader learn of each page from its head; and that the HTML is valid. Read in the files; no browser.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { parse } from "parse5";
import { attribute, elements, textOf } from "./support/html";
import { everyPage, fileFor, htmlOf, nameOf, pages } from "./support/site";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:standard", "html-validate:document"],
    rules: {
      // A hash guards against a foreign host; every file here comes from the page's own origin.
      "require-sri": ["error", { target: "crossorigin" }],
    },
  }),
);

test("every page says what it is, and no two say the same", () => {
  const heads = everyPage.map(headOf);
  expect(repeated(heads.map(({ title }) => title.join()))).toEqual([]);
  expect(repeated(heads.map(({ description }) => description))).toEqual([]);
  for (const { address, title, description, lang, headings } of heads) {
    const name = nameOf(address);
    expect.soft(title, name).toHaveLength(1);
    expect.soft(title[0]?.length, name).toBeGreaterThan(5);
    expect.soft(title[0]?.length, name).toBeLessThanOrEqual(70);
    expect.soft(description.length, name).toBeGreaterThanOrEqual(40);
    expect.soft(description.length, name).toBeLessThanOrEqual(160);
    expect.soft(lang, name).toEqual(["en"]);
    expect.soft(headings, name).toBe(1);
  }
});

test("every kind of page is valid HTML", async () => {
  for (const address of [...pages, "404.html"]) {
    const report = await validator.validateString(readFileSync(fileFor("", address), "utf8"));
    const problems = report.results.flatMap(({ messages }) => messages);
    const told = problems.map(
      ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
    );
    expect.soft(told, nameOf(address)).toEqual([]);
  }
});

function headOf(address: string) {
  const all = elements(parse(htmlOf("", address)));
  // A picture has a title of its own, in a namespace of its own.
  const find = (tag: string) =>
    all.filter(({ tagName, namespaceURI }) => tagName === tag && namespaceURI.endsWith("/xhtml"));
  const description = find("meta").find((meta) => attribute(meta, "name") === "description");
  return {
    address,
    title: find("title").map(textOf),
    description: description ? (attribute(description, "content") ?? "") : "",
    lang: find("html").map((html) => attribute(html, "lang")),
    headings: find("h1").length,
  };
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
