import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TermSources } from "../glossary/term/term-sources";
import { Sources } from "./sources";

const source = { number: 1, title: "A letter", url: "https://example.org/", date: "2026" };

test("a source that is not the maker's documentation says what it is", () => {
  const lesson = (kind: "documentation" | "secondary") =>
    renderToStaticMarkup(<Sources sources={[{ ...source, kind }]} />);
  expect(lesson("secondary")).toContain("(second-hand, one author’s account)");
  expect(lesson("documentation")).not.toContain("(");
  const term = renderToStaticMarkup(<TermSources sources={[{ ...source, kind: "measurement" }]} />);
  expect(term).toContain("(measured by others than the maker)");
});
