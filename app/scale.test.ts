// The scale of tokens.css, held in every style of the site: no space, type or corner has a length of its own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const paths = Object.keys(import.meta.glob(["/app/**/*.css", "/components/**/*.css"]));
const sheets = paths.map((path) => [path, readFileSync(join(root, path), "utf8")] as const);
const all = sheets.map(([, text]) => text).join("\n");
const tokens = sheets.find(([path]) => path === "/app/tokens.css")?.[1] ?? "";
const names = [...tokens.matchAll(/^ *--((?:space|ui|text|control|radius)\b[\w-]*):/gm)].map(
  ([, name]) => name,
);

/** What is of a size of its own, and why. */
const reasons: Record<string, string> = {
  "/app/home.module.css: font-size: clamp(2.5rem, 1.6rem + 2.6vw, 3.75rem);":
    "the site's own title",
};

test("no space, type or corner has a length beside the scale", () => {
  const own = sheets.flatMap(([path, text]) =>
    [
      ...text.matchAll(
        /^ *((?:padding|margin|gap|row-gap|column-gap|font-size|border-radius)\b[^;]*\drem\b[^;]*;)/gm,
      ),
    ].map(([, declaration]) => `${path}: ${declaration}`),
  );
  expect(own.sort()).toEqual(Object.keys(reasons));
});

test("every step of the scale is used", () => {
  expect(names.filter((name) => !all.includes(`var(--${name})`))).toEqual([]);
});

test("no style names a step that the scale does not have", () => {
  const named = [...all.matchAll(/var\(--((?:space|ui|text|control|radius|step)\b[\w-]*)/g)];
  expect(named.map(([, name]) => name).filter((name) => !names.includes(name))).toEqual([]);
});
