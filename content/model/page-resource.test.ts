import { expect, test } from "vitest";
import { pageResource } from "./page-resource";

const page = {
  name: "The lab",
  description: "Every knob.",
  home: "../",
  site: "A course",
} as const;
const first = (graph: readonly object[]) => Object(graph[0]);

test("a page says its language, its licence and of what it is part", () => {
  const said = first(pageResource({ ...page, type: "WebApplication" })["@graph"]);
  expect(said).toMatchObject({ name: "The lab", inLanguage: "en", isAccessibleForFree: true });
  expect(new URL(said.isPartOf.url, "https://example.org/base/lab/").href).toBe(
    "https://example.org/base/",
  );
  expect(said.license).toContain("creativecommons");
});

test("a table says its files, its sources and its day, and what has none says nothing of them", () => {
  const files = [{ type: "text/csv", href: "../../platforms.csv" }];
  const sources = ["https://example.org/limits"];
  const told = { ...page, type: "Dataset", files, sources, updated: "2026-11-29" } as const;
  expect(first(pageResource(told)["@graph"])).toMatchObject({
    citation: sources,
    dateModified: "2026-11-29",
    distribution: [{ encodingFormat: "text/csv", contentUrl: "../../platforms.csv" }],
  });
  const bare = first(pageResource({ ...page, type: "AboutPage" })["@graph"]);
  expect(Object.keys(bare)).not.toContain("citation");
  expect(Object.keys(bare)).not.toContain("distribution");
});
