import { expect, test } from "vitest";
import { type Preview, previewPicture } from "./preview-picture";

const preview: Preview = {
  kind: "Lesson",
  title: "Cold starts",
  text: "What a request waits for when no instance is ready.",
  site: "Scale to Zero",
};
const lines = (svg: string) => [...svg.matchAll(/<g fill="[^"]+" transform="[^"]+">(.*?)<\/g>/g)];

test("every line of words is drawn as an outline: no font is needed to show it", () => {
  const svg = previewPicture(preview);
  expect(svg).toMatch(/^<svg .*viewBox="0 0 1200 630"/);
  expect(svg).not.toContain("<text");
  // Kind, title, one line of text, the site.
  expect(lines(svg)).toHaveLength(4);
  // A path for each letter.
  expect(lines(svg).map(([, line]) => line?.match(/<path /g)?.length)).toEqual([
    "Lesson".length,
    "Coldstarts".length,
    preview.text.replaceAll(" ", "").length,
    "ScaletoZero".length,
  ]);
});

test("a long title takes two lines, and a long text as many as there is room for", () => {
  const long = {
    ...preview,
    title: "Synchronous and asynchronous invocation, and all that lies between",
    text: "word ".repeat(400),
  };
  const count = lines(previewPicture(long)).length;
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(9);
});
