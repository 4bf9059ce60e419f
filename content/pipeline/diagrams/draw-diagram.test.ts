import fc from "fast-check";
import { expect, test } from "vitest";
import { drawDiagram } from "./draw-diagram";
import type { DiagramDrawing } from "./drawing";
import { type Sample, samples } from "./samples";

type Drawn = Extract<DiagramDrawing, { kind: "drawn" }>;

const drawn = new Map<string, Promise<DiagramDrawing>>();

/** A source is drawn once, however many tests look at its picture. */
function drawnOnce(source: string): Promise<DiagramDrawing> {
  const drawing = drawn.get(source) ?? drawDiagram(source);
  drawn.set(source, drawing);
  return drawing;
}

async function draw(source: string): Promise<{ drawing: Drawn; svg: Element }> {
  const drawing = await drawnOnce(source);
  if (drawing.kind !== "drawn") throw new Error(drawing.message);
  const xml = new DOMParser().parseFromString(drawing.svg, "text/html");
  const svg = xml.querySelector("svg");
  if (svg === null) throw new Error("There is no svg element.");
  return { drawing, svg };
}

function labelsOf(svg: Element): readonly string[] {
  return [...svg.querySelectorAll("text")].map((text) => {
    const rows = [...text.querySelectorAll(":scope > tspan")];
    return (rows.length === 0 ? [text] : rows).map((row) => row.textContent?.trim()).join(" ");
  });
}

function edgesOf(svg: Element): readonly Element[] {
  return [...svg.querySelectorAll(".edgePaths path, .messageLine0, .messageLine1")];
}

const cases = samples.map((sample): [string, Sample] => [sample.name, sample]);

test.each(cases)(
  "the picture of %s has the source's nodes, edges and labels",
  async (_name, sample) => {
    const { svg } = await draw(sample.source);
    const nodes = [...svg.querySelectorAll("[data-node]")].map((node) =>
      node.getAttribute("data-node"),
    );
    expect(nodes.toSorted()).toEqual([...sample.nodes].toSorted());
    expect(edgesOf(svg).length).toBe(sample.edges);
    expect(labelsOf(svg).toSorted()).toEqual([...sample.labels].toSorted());
  },
);

test.each(cases)(
  "the picture of %s has classes and no style or colour of its own",
  async (_name, sample) => {
    const { drawing, svg } = await draw(sample.source);
    expect(svg.querySelectorAll("style, [style], script, foreignObject").length).toBe(0);
    expect(drawing.svg).not.toMatch(/#[0-9a-f]{3,6}\b(?!")|hsl|rgb/i);
    const ids = [...svg.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith("zz-diagram-zz"))).toEqual([]);
  },
);

test.each(cases)("the picture of %s speaks to a screen reader", async (_name, sample) => {
  const { drawing, svg } = await draw(sample.source);
  expect(drawing.title).toBe("A sample");
  expect(svg.getAttribute("role")).toBe("img");
  const named = svg.querySelector(`[id="${svg.getAttribute("aria-labelledby")}"]`);
  const described = svg.querySelector(`[id="${svg.getAttribute("aria-describedby")}"]`);
  expect(named?.textContent).toBe("A sample");
  expect(described?.textContent).toBe("It shows nothing of account.");
});

test.each(cases)("the picture of %s is the same each time it is drawn", async (_name, sample) => {
  expect(await drawDiagram(sample.source)).toEqual(await drawnOnce(sample.source));
});

test("an edge names the nodes it joins", async () => {
  const { svg } = await draw(samples[2]?.source ?? "");
  const joined = edgesOf(svg).map(
    (edge) => `${edge.getAttribute("data-from")} ${edge.getAttribute("data-to")}`,
  );
  expect(joined).toEqual(["a_b a", "a b_a", "b_a a_b"]);
});

test("a node keeps the state that the author gave it", async () => {
  const { svg } = await draw(samples[0]?.source ?? "");
  expect(svg.querySelector('[data-node="cold"]')?.getAttribute("class")).toBe("node starting");
});

test("a comment does not move the line of a fault", async () => {
  const drawing = await drawDiagram("flowchart TD\n  %% a comment\n  a --> b\n  a -> b[");
  expect(drawing).toMatchObject({ kind: "refused", line: 4 });
});

test("a directive is refused with its line", async () => {
  const drawing = await drawDiagram('flowchart TD\n  %%{init: {"theme": "dark"}}%%\n  a --> b');
  expect(drawing).toMatchObject({ kind: "refused", line: 2 });
});

test("whatever the graph, each of its nodes and edges is in the picture", async () => {
  const graph = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
    minLength: 1,
    maxLength: 8,
    selector: ([from, to]) => `${from} ${to}`,
  });
  await fc.assert(
    fc.asyncProperty(graph, async (pairs) => {
      const lines = pairs.map(([from, to]) => `  n${from}[Node ${from}] --> n${to}[Node ${to}]`);
      const { svg } = await draw(`flowchart TD\n  accTitle: T\n  accDescr: D\n${lines.join("\n")}`);
      const labels = new Set(pairs.flat().map((node) => `Node ${node}`));
      const nodeLabels = labelsOf(svg).filter((label) => label !== "");
      expect(nodeLabels.toSorted()).toEqual([...labels].toSorted());
      const joined = edgesOf(svg).map((edge) =>
        [edge.getAttribute("data-from"), edge.getAttribute("data-to")].join(" "),
      );
      expect(joined.toSorted()).toEqual(pairs.map(([from, to]) => `n${from} n${to}`).toSorted());
    }),
    { numRuns: 12 },
  );
});

test("an edge straight down is written as one line, an edge to the side as a curve", async () => {
  const head = "flowchart TB\n  accTitle: A\n  accDescr: B\n";
  const alone = await draw(`${head}  a[A] --> b[B]`);
  expect(edgesOf(alone.svg)[0]?.getAttribute("d")).toMatch(/^M[\d.]+,[\d.]+V[\d.]+$/);
  const forked = await draw(`${head}  a[A] --> b[B]\n  a --> c[C]`);
  expect(edgesOf(forked.svg)[0]?.getAttribute("d")).toMatch(/^M[\d.]+,[\d.]+L.*C/);
});
