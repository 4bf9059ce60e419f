import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { chunksOf } from "./png";
import { type Preview, previewLines, previewPicture } from "./preview-picture";

const preview: Preview = {
  kind: "Lesson",
  title: "Cold starts",
  text: "What a request waits for when no instance is ready.",
  site: "Scale to Zero",
};

test("a picture holds its kind, its title, its text and the site, and nothing else", () => {
  expect(previewLines(preview).map(({ text }) => text)).toEqual([
    "Lesson",
    "Cold starts",
    preview.text,
    "Scale to Zero",
  ]);
});

test("a long title takes two lines, and a long text as many as there is room for", () => {
  const lines = previewLines({
    ...preview,
    title: "Synchronous and asynchronous invocation, and all that lies between",
    text: "word ".repeat(400),
  });
  expect(lines.map(({ face }) => face)).toEqual([
    "sans",
    "serif",
    "serif",
    ...Array(4).fill("sans"),
  ]);
  expect(lines.at(-2)?.text).toMatch(/^word .* …$/);
  for (const { y, sizePx } of lines) expect(y + sizePx / 4).toBeLessThan(630);
});

test("the words are in the pixels: with others, other rows change", async () => {
  const [one, other] = await Promise.all([
    rowsOf(preview),
    rowsOf({ ...preview, title: "Warm starts" }),
  ]);
  const changed = one.flatMap((row, at) => (row.equals(other[at] ?? row) ? [] : [at]));
  expect(one).toHaveLength(630);
  // The title stands on a line at 214, in letters of 88 pixels.
  expect(changed[0]).toBeGreaterThan(214 - 88);
  expect(changed.length).toBeGreaterThan(40);
  expect(changed.at(-1)).toBeLessThan(214 + 10);
});

async function rowsOf(of: Preview): Promise<readonly Buffer[]> {
  const chunks = [...chunksOf(await previewPicture(of))];
  const bytes = inflateSync(chunks.find(({ type }) => type === "IDAT")?.data ?? "");
  return Array.from({ length: bytes.length / 1201 }, (_, row) =>
    bytes.subarray(row * 1201, (row + 1) * 1201),
  );
}
