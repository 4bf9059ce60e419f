// The pictures beside the lessons: each belongs to a fence as it is now, and is small, plain and spoken.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readLessons } from "../library/check-content";
import { contentFolder } from "../library/content-folder";
import { mermaidFences } from "./diagram-source";
import { diagramId, picturesFolder, readPicture } from "./picture";

const lessons = await readLessons(contentFolder);
const fences = lessons.flatMap(({ slug, text }) =>
  mermaidFences(text).map((fence) => ({ slug, ...fence })),
);

function pictureOf({ slug, ...fence }: (typeof fences)[number]) {
  const text = readPicture({ root: contentFolder, slug }, fence) ?? "";
  const svg = new JSDOM(text, { contentType: "image/svg+xml" }).window.document.documentElement;
  return { text, svg };
}

test("there are diagrams, and no picture that no fence asks for", () => {
  const files = lessons.flatMap(({ slug }) => {
    const folder = picturesFolder(contentFolder, slug);
    return filesIn(folder).map((file) => join(folder, file));
  });
  const wanted = fences.map(({ slug, name }) =>
    join(picturesFolder(contentFolder, slug), `${name}.svg`),
  );
  expect(files).toEqual(wanted.toSorted());
  expect(files.length).toBeGreaterThan(0);
});

test.each(fences)(
  "$slug, $name: the picture was drawn from the fence, npm run diagrams draws it",
  (fence) => {
    expect(pictureOf(fence).text).not.toBe("");
  },
);

test.each(fences)(
  "$slug, $name: the picture is small, and has no colour and no style of its own",
  (fence) => {
    const { text, svg } = pictureOf(fence);
    expect(text.length).toBeLessThan(8000);
    expect(text).not.toMatch(/<style|style=|<script|foreignObject|fill=|stroke=|hsl|rgb/);
    const width = Number(svg.getAttribute("width"));
    expect(svg.getAttribute("viewBox")).toMatch(
      new RegExp(` ${width} ${svg.getAttribute("height")}$`),
    );
  },
);

test.each(fences)(
  "$slug, $name: the picture has a name and a description, and ids of its own",
  (fence) => {
    const { svg } = pictureOf(fence);
    const textOf = (attribute: string) =>
      svg.querySelector(`[id="${svg.getAttribute(attribute)}"]`)?.textContent ?? "";
    expect(svg.getAttribute("role")).toBe("img");
    expect(fence.source).toContain(`accTitle: ${textOf("aria-labelledby")}\n`);
    expect(fence.source).toContain(`accDescr: ${textOf("aria-describedby")}\n`);
    const ids = [...svg.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toContain(diagramId(fence.slug, fence.name));
  },
);

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
