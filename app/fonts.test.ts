// What the course and the parts around it show is in the typefaces: a sign that is not would come from another font,
// taller or thinner than its neighbours. scripts/subset-fonts.mjs says what is in each.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openSync } from "fontkit";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Signs that the original of a typeface does not have either, as it comes to us: the system's font shows them. */
const nowhere = {
  "serif.woff2": "λ",
  "serif-italic.woff2": "λ",
  "sans.woff2": "",
  "preview-serif.woff": "λ",
  "preview-sans.woff": "",
  "preview-sans-bold.woff": "",
};

for (const [name, missing] of Object.entries(nowhere)) {
  test(`${name} has every character of the course`, () => {
    // What a term is called in other languages is in the typeface of the reader's system, which has their letters.
    const signs = signsOf("content", /^(?!found-by).*\.(mdx|json)$/);
    expect(lackedBy(name, [...signs, ...missing])).toBe(missing);
  });
}

test("sans.woff2 has every sign that the simulator and the parts of a page put in", () => {
  const signs = ["app", "components", "simulator"].flatMap((folder) => [
    ...signsOf(folder, /(?<!\.test)\.(tsx?|css)$/),
  ]);
  // Speeds are told in the typeface of code, and its original has these fractions no more than ours.
  const fractions = "⅓⅕⅛";
  expect(lackedBy("sans.woff2", signs)).toBe(fractions);
});

/** The characters beyond those of a keyboard in a folder's files, comments left out. */
function signsOf(folder: string, pattern: RegExp): Set<string> {
  const files = readdirSync(join(root, folder), { recursive: true }).map(String);
  const texts = files
    .filter((name) => pattern.test(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
  const shown = texts.join("\n").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return new Set(shown.match(/[^ -~\n]/gu));
}

function lackedBy(name: string, signs: Iterable<string>): string {
  const font = openSync(join(root, "app/fonts", name));
  return [...new Set(signs)]
    .filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
    .sort()
    .join("");
}
