import { expect, test } from "vitest";
import { inSingleQuotes } from "./single-quotes";

test("attributes change their quotes, and nothing else does", () => {
  expect(inSingleQuotes('<a href="/x/" data-of="y">say="no"</a>')).toBe(
    "<a href='/x/' data-of='y'>say=\"no\"</a>",
  );
});

test("a value with a quote of the other kind stays as it is", () => {
  const markup = `<g aria-label="The function's own"><path d="M0 0"/></g>`;
  expect(inSingleQuotes(markup)).toBe(`<g aria-label="The function's own"><path d='M0 0'/></g>`);
});
