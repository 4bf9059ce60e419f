// A line that the text of a lesson calls by its number is there: in the listing above it, or in the one it names.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("./", import.meta.url);
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

type Listing = { readonly title: string; readonly at: number; readonly lines: number };

function listingsOf(text: string): readonly Listing[] {
  return [...text.matchAll(/^```(?!mermaid)\w+([^\n]*)\n([\s\S]*?)^```/gm)].map(
    ({ index, 1: meta = "", 2: code = "" }) => ({
      title: /title="([^"]*)"/.exec(meta)?.[1] ?? "",
      at: index,
      lines: code.trimEnd().split("\n").length,
    }),
  );
}

/** What is wrong with the lines that a text names; they may be "line 4", "lines 6 to 10", "line 9 of `a.js`". */
function astray(text: string): readonly string[] {
  const listings = listingsOf(text);
  const prose = text.replace(/^```[\s\S]*?^```/gm, (fence) => " ".repeat(fence.length));
  const named = /\blines? (\d+)(?: to (\d+))?(?: of `([^`]+)`)?/gi;
  return [...prose.matchAll(named)].flatMap(({ index, ...found }) => {
    const [words, first = "", last = first, title] = [found[0], found[1], found[2], found[3]];
    const listing = listings.findLast((one) =>
      title === undefined ? one.at < index : one.title === title,
    );
    if (!listing) return [`${words}: there is no such listing`];
    const isThere = 1 <= Number(first) && Number(first) <= Number(last);
    return isThere && Number(last) <= listing.lines
      ? []
      : [`${words}: ${listing.title} has ${listing.lines} lines`];
  });
}

test.each(slugs)("%s names no line that its listing does not have", (slug) => {
  const text = readFileSync(new URL(`${slug}/lesson.mdx`, folder), "utf8");
  expect(astray(text)).toEqual([]);
});

test("a line beyond the end, of another listing or of none, is found", () => {
  const text = [
    '```js title="a.js"\none();\n\ntwo();\n```',
    "Line 3 is the last, lines 1 to 3 are all, line 4 is not.",
    '```js title="b.js"\none();\n```',
    "Line 2 is not; line 3 of `a.js` is; line 1 of `c.js` is not.",
  ].join("\n\n");
  expect(astray(text)).toEqual([
    "line 4: a.js has 3 lines",
    "Line 2: b.js has 1 lines",
    "line 1 of `c.js`: there is no such listing",
  ]);
  expect(astray("Line 1 of nothing.")).toHaveLength(1);
});
