// `npm run diagrams` in a browser: every kind of diagram has all that its source names, each label within its shape;
// and the pictures beside the lessons are those that it draws today.
import { expect, test } from "@playwright/test";
import { mermaidFences } from "../content/diagrams/diagram-source";
import { drawDiagrams } from "../content/diagrams/draw-diagrams";
import type { Drawn } from "../content/diagrams/draw-in-page";
import { diagramId, readPicture } from "../content/diagrams/picture";
import { readLessons } from "../content/library/check-content";
import { contentFolder } from "../content/library/content-folder";
import { samples } from "./sample-diagrams";

test("every kind of diagram has the nodes, ways and labels of its source", async ({
  browser,
  page,
}) => {
  const drawn = await drawDiagrams(
    browser,
    samples.map(({ name, source }) => ({ id: name, source })),
  );
  for (const [index, { name, nodes, ways, labels }] of samples.entries()) {
    await page.setContent(svgOf(drawn[index]));
    const seen = await page.evaluate(look);
    expect.soft(seen.nodes, name).toEqual(nodes.toSorted());
    expect.soft(seen.ways, name).toEqual(ways);
    expect.soft(seen.labels, name).toEqual(labels.toSorted());
    expect.soft(seen.escaped, name).toEqual([]);
    expect.soft(seen.styled, name).toBe(0);
  }
  expect(svgOf(drawn[0])).toMatch(/<g class="node starting"[^>]* data-node="cold">/);
});

test("what Mermaid cannot read is refused with its line, comments counted", async ({ browser }) => {
  const source = "flowchart TD\n  %% a comment\n  a --> b\n  a -> b[";
  const [drawn] = await drawDiagrams(browser, [{ id: "one", source }]);
  expect(drawn).toEqual({
    kind: "refused",
    line: 4,
    message: "Mermaid cannot read this diagram: found MINUS where it does not fit. Mend the line.",
  });
});

test("the pictures beside the lessons are those that are drawn today", async ({ browser }) => {
  const fences = (await readLessons(contentFolder)).flatMap(({ slug, text }) =>
    mermaidFences(text).map((fence) => ({ slug, ...fence })),
  );
  const drawn = await drawDiagrams(
    browser,
    fences.map(({ slug, name, source }) => ({ id: diagramId(slug, name), source })),
  );
  for (const [index, { slug, ...fence }] of fences.entries()) {
    const kept = (readPicture({ root: contentFolder, slug }, fence) ?? "").replace(
      / data-source="\w+"/,
      "",
    );
    const svg = svgOf(drawn[index]);
    // Browsers of different versions may differ by less than can be seen.
    expect.soft(svg.replace(number, "n"), fence.name).toBe(kept.replace(number, "n"));
    const before = numbersIn(kept);
    const apart = numbersIn(svg).map((one, at) => Math.abs(one - (before[at] ?? Number.NaN)));
    expect.soft(Math.max(...apart), fence.name).toBeLessThanOrEqual(2);
  }
});

const number = /-?\d+(\.\d+)?/g;

function numbersIn(svg: string): readonly number[] {
  return (svg.match(number) ?? []).map(Number);
}

function svgOf(drawn: Drawn | undefined): string {
  return drawn?.kind === "drawn" ? drawn.svg : "";
}

type Look = {
  readonly nodes: readonly string[];
  readonly ways: readonly string[];
  readonly labels: readonly string[];
  /** Labels that are not within their shapes. */
  readonly escaped: readonly string[];
  readonly styled: number;
};

/** What the picture on the page shows. Runs there. */
function look(): Look {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const nodes = all("[data-node]");
  return {
    nodes: nodes.map((node) => node.getAttribute("data-node") ?? "").toSorted(),
    ways: all("[data-from]").map(
      (way) => `${way.getAttribute("data-from")} ${way.getAttribute("data-to")}`,
    ),
    labels: all("svg text")
      .map((text) => {
        const rows = [...text.querySelectorAll("tspan")];
        return (rows.length === 0 ? [text] : rows).map((row) => row.textContent?.trim()).join(" ");
      })
      .toSorted(),
    escaped: nodes.flatMap((node) => {
      const label = node.querySelector("text")?.getBoundingClientRect();
      const shape = node.querySelector("rect, polygon, circle, path")?.getBoundingClientRect();
      if (!label || !shape || node.classList.contains("cluster")) return [];
      const fits = label.left >= shape.left && label.right <= shape.right;
      const isCentred =
        Math.abs(label.left + label.right - shape.left - shape.right) < 4 &&
        Math.abs(label.top + label.bottom - shape.top - shape.bottom) < 24;
      return fits && isCentred ? [] : [node.textContent ?? ""];
    }),
    styled: all("style, [style], [fill]:not([fill=none]), foreignObject").length,
  };
}
