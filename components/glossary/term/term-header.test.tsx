import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Term } from "@/content/model/glossary/term";
import { TermHeader } from "./term-header";

const term: Term = {
  id: "cold-start",
  name: "Cold start",
  aliases: ["cold boot"],
  covers: ["cold invocation", "first call"],
  keywords: [],
  level: "beginner",
  area: "performance",
  definition: "A wait.",
  plain: "A wait.",
  seeAlso: [],
  requires: [],
  sources: [],
};

test("other names and what a term covers are told apart", () => {
  const markup = renderToStaticMarkup(<TermHeader term={term} definition={[]} paths={[]} />);
  expect(markup).toContain("Also known as cold boot<");
  expect(markup).toContain("Covers cold invocation, first call<");
});
