// The lessons as they are: what a page takes as one piece of HTML is what React would have made of it.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { lessonComponents, stillComponents } from "@/components/lesson/lesson-components";
import type { BodyNode } from "@/content/compile/body";
import { elementsOf } from "@/content/compile/body-elements";
import { compileLesson } from "@/content/compile/compile-lesson";
import { bodyIn } from "@/content/library/content-fixture";
import { contentFolder } from "@/content/library/content-folder";
import { readLibrary } from "@/content/library/library";

const library = await readLibrary(contentFolder);
const waking = {
  ...lessonComponents,
  Crossing: None,
  Measurement: None,
  Simulator: None,
  Starts: None,
};

function None() {
  return null;
}

test.each(library.course.lessons)(
  "%s: still parts are written as React writes them",
  async (slug) => {
    const file = `lessons/${slug}/lesson.mdx`;
    const text = await readFile(path.join(contentFolder, file), "utf8");
    const { code } = await compileLesson(
      { slug, file, text },
      {
        library,
        drawingOf: () => ({
          kind: "drawn",
          title: slug,
          description: "",
          svg: "<svg/>",
          width: 1,
          height: 1,
        }),
      },
    );
    const nodes: readonly BodyNode[] = JSON.parse(bodyIn(code));
    const elements = elementsOf(nodes, { components: waking, still: stillComponents });
    const drawn = elementsOf(nodes, { components: { ...waking, ...stillComponents } });
    expect(renderToStaticMarkup(elements)).toBe(renderToStaticMarkup(drawn));
    const inOnePiece = elements.filter((one) => Object(Object(one).props).dangerouslySetInnerHTML);
    expect(inOnePiece.length).toBeGreaterThan(elements.length / 2);
  },
);
