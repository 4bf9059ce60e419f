// The pictures drawn without a browser, beside those that Mermaid draws in one: the same labels, nodes
// and edges, at the same places and of the same size; and in a browser every label fits its shape.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { mermaidConfig } from "../content/pipeline/diagrams/mermaid-config";
import { samples } from "../content/pipeline/diagrams/samples";

const root = fileURLToPath(new URL("..", import.meta.url));
const TOLERANCE_PX = 3;
const TOLERANCE_SHARE = 0.02;

type Part = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Picture = {
  readonly nodes: Readonly<Record<string, Part>>;
  readonly edges: number;
  readonly labels: readonly string[];
};

type Drawings = Readonly<Record<string, { readonly svg: string }>>;

test("every picture is the one that a browser draws, and every label fits its shape", async ({
  page,
}) => {
  const script = ["--import", "tsx", "scripts/build/draw-samples.ts"];
  const printed = execFileSync(process.execPath, script, { cwd: root, encoding: "utf8" });
  const drawings: Drawings = JSON.parse(printed);
  await openSheet(page);
  for (const { name, source } of samples) {
    const theirs = await page.evaluate(
      async ([text, config]) => {
        const { mermaid } = globalThis as unknown as { mermaid: typeof import("mermaid").default };
        mermaid.initialize(config);
        return (await mermaid.render("reference", text)).svg;
      },
      [source, mermaidConfig] as const,
    );
    const wanted = await look(page, theirs);
    const drawn = await look(page, drawings[name]?.svg ?? "");
    expect.soft(drawn.labels, name).toEqual(wanted.labels);
    expect.soft(drawn.edges, name).toBe(wanted.edges);
    expect.soft(Object.keys(drawn.nodes), name).toEqual(Object.keys(wanted.nodes));
    expect.soft(differences(drawn, wanted), name).toEqual([]);
    expect.soft(await escapedLabels(page), name).toEqual([]);
  }
});

/** An empty page in the site's type, with Mermaid. */
async function openSheet(page: Page): Promise<void> {
  const font = readFileSync(join(root, "app/fonts/sans.woff2")).toString("base64");
  await page.setContent(
    '<!doctype html><html lang="en"><title>Diagrams</title><body></body></html>',
  );
  await page.addStyleTag({
    content: `@font-face { font-family: diagram; font-weight: 400 700; src: url(data:font/woff2;base64,${font}); }
      svg { font-family: diagram; } body { margin: 0; }`,
  });
  await page.evaluate(() => document.fonts.load("15px diagram"));
  await page.addScriptTag({ path: join(root, "node_modules/mermaid/dist/mermaid.min.js") });
}

/** The labels of the picture that is on the page which are not within their shapes. */
function escapedLabels(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".node, [data-node]:has(.actor)")].flatMap((node) => {
      const label = node.querySelector("text")?.getBoundingClientRect();
      const shape = node.querySelector("rect, polygon, circle, path")?.getBoundingClientRect();
      if (label === undefined || shape === undefined) return [];
      const fits = label.left >= shape.left && label.right <= shape.right;
      const isCentred =
        Math.abs(label.left + label.right - shape.left - shape.right) < 4 &&
        Math.abs(label.top + label.bottom - shape.top - shape.bottom) < 24;
      return fits && isCentred ? [] : [node.textContent ?? ""];
    }),
  );
}

/** What a picture shows, measured in the browser, from its own top left corner. */
function look(page: Page, svg: string): Promise<Picture> {
  return page.evaluate((text) => {
    document.body.innerHTML = text;
    const parts = [
      ...document.querySelectorAll(
        ".node, .cluster, [data-et='participant'], [data-node]:has(.actor)",
      ),
    ].map((element) => {
      const id = element.id.replace(/^(reference|zz-diagram-zz)-/, "");
      const given = element.getAttribute("data-node") ?? element.getAttribute("data-id");
      const name = given ?? /^(?:flowchart|state)-(.+)-\d+$/.exec(id)?.[1] ?? id;
      const shape = element.querySelector("rect[width], polygon, circle, path") ?? element;
      return { name, box: shape.getBoundingClientRect() };
    });
    const left = Math.min(...parts.map(({ box }) => box.x));
    const top = Math.min(...parts.map(({ box }) => box.y));
    const nodes = Object.fromEntries(
      parts
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ name, box }) => [
          name,
          { x: box.x - left, y: box.y - top, width: box.width, height: box.height },
        ]),
    );
    const labels = [...document.querySelectorAll("svg text")].map((label) => {
      const rows = [...label.querySelectorAll(":scope > tspan")];
      const lines = (rows.length === 0 ? [label] : rows).map((row) => row.textContent?.trim());
      return lines.join(" ");
    });
    const edges = document.querySelectorAll(".edgePaths path, .messageLine0, .messageLine1");
    return {
      nodes,
      edges: edges.length,
      labels: labels.filter((label) => label !== "").toSorted(),
    };
  }, svg);
}

function differences(drawn: Picture, wanted: Picture): readonly string[] {
  return Object.entries(wanted.nodes).flatMap(([name, place]) =>
    (["x", "y", "width", "height"] as const).flatMap((side) => {
      const found = drawn.nodes[name]?.[side] ?? Number.NaN;
      const allowed = TOLERANCE_PX + TOLERANCE_SHARE * place[side];
      return Math.abs(found - place[side]) <= allowed
        ? []
        : [`${name}.${side}: ${found.toFixed(1)}, in a browser ${place[side].toFixed(1)}`];
    }),
  );
}
