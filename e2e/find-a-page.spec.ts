// What a search engine, a tab and a screen reader learn of each page from its head; and that the HTML is valid.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { parse } from "parse5";
import { attribute, elements, textOf } from "./html";
import { everyPage, fileFor, htmlOf, nameOf, pages } from "./site";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:standard", "html-validate:document"],
    rules: {
      // A hash guards against a foreign host; every file here comes from the page's own origin.
      "require-sri": ["error", { target: "crossorigin" }],
    },
  }),
);

const heads = everyPage.map((address) => {
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
});

test("no two pages have the same title or the same description", () => {
  expect(repeated(heads.map(({ title }) => title.join()))).toEqual([]);
  expect(repeated(heads.map(({ description }) => description))).toEqual([]);
});

for (const { address, title, description, lang, headings } of heads) {
  test(`${nameOf(address)} says what it is`, () => {
    expect(title).toHaveLength(1);
    expect(title[0]?.length).toBeGreaterThan(5);
    expect(title[0]?.length).toBeLessThanOrEqual(70);
    expect(description.length).toBeGreaterThanOrEqual(40);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(lang).toEqual(["en"]);
    expect(headings).toBe(1);
  });
}

for (const address of [...pages, "404.html"]) {
  test(`${nameOf(address)} is valid HTML`, async () => {
    const report = await validator.validateString(readFileSync(fileFor("", address), "utf8"));
    const problems = report.results.flatMap(({ messages }) => messages);
    expect(
      problems.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    ).toEqual([]);
  });
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
