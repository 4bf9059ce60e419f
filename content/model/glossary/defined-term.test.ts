// The parts that schema.org's types and search engines ask for.
import { expect, test } from "vitest";
import { definedTerm, definedTermSet } from "./defined-term";

const term = {
  id: "cold-start",
  name: "Cold start",
  aliases: ["cold boot"],
  covers: ["cold invocation"],
  definition: "A wait.",
};
const page = "https://example.org/base/glossary/cold-start/";
const resolved = (address: string, from: string) => new URL(address, from).href;

test("a term says its name, its definition and its set", () => {
  const [defined] = definedTerm(term)["@graph"];
  expect(defined).toMatchObject({
    "@type": "DefinedTerm",
    name: "Cold start",
    description: "A wait.",
    termCode: "cold-start",
    alternateName: ["cold boot"],
  });
  const set = Reflect.get(Object(defined), "inDefinedTermSet");
  expect(set["@type"]).toBe("DefinedTermSet");
  expect(resolved(set.url, page)).toBe("https://example.org/base/glossary/");
});

test("a term without other names has no empty list of them", () => {
  const [defined] = definedTerm({ ...term, aliases: [] })["@graph"];
  expect(defined).not.toHaveProperty("alternateName");
});

test("the breadcrumbs lead from the course to the page, numbered from one", () => {
  const [, crumbs] = definedTerm(term)["@graph"];
  const items = Reflect.get(Object(crumbs), "itemListElement") as {
    position: number;
    item: string;
    name: string;
  }[];
  expect(items.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(items.map(({ item }) => resolved(item, page))).toEqual([
    "https://example.org/base/",
    "https://example.org/base/glossary/",
    page,
  ]);
  for (const { name } of items) expect(name).toMatch(/\w/);
});

test("the set names each term and where it is", () => {
  const [set] = definedTermSet([term])["@graph"];
  expect(set).toMatchObject({ "@type": "DefinedTermSet", inLanguage: "en" });
  const [first] = Reflect.get(Object(set), "hasDefinedTerm");
  expect(resolved(first.url, "https://example.org/glossary/")).toBe(
    "https://example.org/glossary/cold-start/",
  );
});
