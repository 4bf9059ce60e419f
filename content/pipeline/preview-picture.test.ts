import { expect, test } from "vitest";
import { type Preview, previewPicture } from "./preview-picture";

const preview: Preview = {
  kind: "Lesson",
  title: "Cold starts",
  text: "What a request waits for when no instance is ready.",
  site: "Scale to Zero",
};
const paths = (svg: string) => [...svg.matchAll(/<path fill="[^"]+" d="([^"]*)"/g)];

test("every line of words is drawn as an outline: no font is needed to show it", () => {
  const svg = previewPicture(preview);
  expect(svg).toMatch(/^<svg .*viewBox="0 0 1200 630"/);
  expect(svg).not.toContain("<text");
  // Kind, title, one line of text, the site.
  expect(paths(svg)).toHaveLength(4);
  for (const [, d] of paths(svg)) expect(d?.length).toBeGreaterThan(200);
});

test("a long title takes two lines, and a long text as many as there is room for", () => {
  const long = {
    ...preview,
    title: "Synchronous and asynchronous invocation, and all that lies between",
    text: "word ".repeat(400),
  };
  const lines = paths(previewPicture(long)).length;
  expect(lines).toBeGreaterThan(5);
  expect(lines).toBeLessThan(9);
});
