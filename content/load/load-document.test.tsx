// A Markdown file of the repository as part of a page, tried on the one that is shown.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadDocument } from "./load-document";

const labels: string[] = [];

function TableFrame({ label }: { readonly label: string }) {
  labels.push(label);
  return null;
}

test("the model's tables have names of their own, and no number parts from its unit", async () => {
  const Model = await loadDocument("simulator/MODEL.md");
  const html = renderToStaticMarkup(<Model components={{ TableFrame }} />);
  expect(labels.length).toBeGreaterThan(2);
  expect(new Set(labels).size).toBe(labels.length);
  expect(html).toContain("1,769\u00a0MB");
  expect(html).not.toMatch(/\d (?:ms|s|MB|min)(?![\w-])/);
});
