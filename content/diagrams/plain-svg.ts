// Turns what Mermaid drew, while it is in a browser's page, into what the site ships: no style and no colour of
// its own; the classes that components/lesson/diagram.css knows, names for nodes and ways, and a box that fits.
import { fontSize } from "./mermaid-config";

/** What Mermaid knows of a diagram besides its picture. */
export type Parts = {
  readonly nodes: readonly { readonly id: string; readonly shape?: string }[];
  readonly edges: readonly { readonly id: string; readonly start: string; readonly end: string }[];
};

const padding = 6;
const clusterTitleInset = 12;

export function makePlain(svg: SVGSVGElement, { nodes, edges }: Parts): void {
  // The sheet says how each text is anchored: it is asked before it goes.
  for (const text of svg.querySelectorAll("text")) plainText(text);
  for (const element of svg.querySelectorAll(unwanted)) element.remove();
  removeUnused(svg, "marker, symbol");
  const shapes = new Map(nodes.map(({ id, shape }) => [id, shape]));
  for (const node of svg.querySelectorAll(named)) {
    const name = nameOf(node, svg.id);
    node.setAttribute("data-node", name);
    plainOutline(node, shapes.get(name));
  }
  nameWays(svg, edges);
  centreStateLabels(svg);
  moveClusterTitles(svg);
  shortenLifeLines(svg);
  for (const element of svg.querySelectorAll("*")) plainAttributes(element);
  for (const group of svg.querySelectorAll("g, defs"))
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  frame(svg);
}

const unwanted = "style, filter, linearGradient, rect:not([width]), .edgeLabel:not([transform])";
const named = '.node, .cluster, .statediagram-cluster, [data-et="participant"]';

function removeUnused(svg: Element, what: string): void {
  const whole = new XMLSerializer().serializeToString(svg);
  for (const element of svg.querySelectorAll(what))
    if (!whole.includes(`#${element.id})`) && !whole.includes(`"#${element.id}"`)) element.remove();
}

/** The name that the author gave a node. */
function nameOf(node: Element, diagramId: string): string {
  const id = node.id.replace(`${diagramId}-`, "");
  return node.getAttribute("data-id") ?? /^(?:flowchart|state)-(.+)-\d+$/.exec(id)?.[1] ?? id;
}

/** Mermaid writes round shapes as paths of hundreds of points, once to fill and once to stroke. */
function plainOutline(node: Element, shape: string | undefined): void {
  const outlines = [...node.querySelectorAll<SVGPathElement>(".outer-path path")];
  for (const stroke of outlines.filter((path) => path.getAttribute("fill") === "none"))
    stroke.remove();
  const [path] = outlines;
  if (shape !== "stadium" || path === undefined) return;
  const { x, y, width, height } = path.getBBox();
  path.replaceWith(svgElement("rect", { x, y, width, height, rx: height / 2 }));
}

/** Ways by the nodes they join. Mermaid's ids are not always unlike: then the order tells. */
function nameWays(svg: Element, edges: Parts["edges"]): void {
  const rest = [...svg.querySelectorAll(".edgePaths path")];
  for (const { id, start, end } of edges) {
    const at = rest.findIndex((path) => path.getAttribute("data-id") === id);
    const [path] = at < 0 ? [] : rest.splice(at, 1);
    path?.setAttribute("data-from", start);
    path?.setAttribute("data-to", end);
  }
}

/** One tspan a row, where Mermaid has one a word. */
function plainText(text: Element): void {
  const anchor = getComputedStyle(text).textAnchor;
  if (anchor !== "start") text.setAttribute("text-anchor", anchor);
  for (const row of text.querySelectorAll(".text-outer-tspan")) {
    row.textContent = row.textContent?.trim() ?? "";
    row.removeAttribute("text-anchor");
  }
}

/** Mermaid sets the label of a narrow state at the left of its box; here it stands in the middle. */
function centreStateLabels(svg: Element): void {
  for (const label of svg.querySelectorAll(".statediagram-state > .label")) {
    moveTo(label, 0);
    label.querySelector("text")?.setAttribute("text-anchor", "middle");
  }
}

/** A group's title goes to its corner: in the middle, edges that enter from above run through it. */
function moveClusterTitles(svg: Element): void {
  for (const title of svg.querySelectorAll(".cluster > .cluster-label"))
    moveTo(
      title,
      Number(title.parentElement?.querySelector("rect")?.getAttribute("x")) + clusterTitleInset,
    );
}

function moveTo(label: Element, x: number): void {
  const y = /,\s*([^)]+)\)/.exec(label.getAttribute("transform") ?? "")?.[1];
  label.setAttribute("transform", `translate(${x}, ${y ?? 0})`);
}

/** The lines below the participants of a sequence have no end; the picture has. */
function shortenLifeLines(svg: SVGSVGElement): void {
  const { y, height } = svg.viewBox.baseVal;
  for (const line of svg.querySelectorAll(".actor-line"))
    line.setAttribute("y2", String(y + height));
}

const kept = new Set(
  (
    "id class data-node data-from data-to transform x y x1 y1 x2 y2 dx dy width height cx cy r rx ry d points href " +
    "text-anchor dominant-baseline marker-start marker-end viewBox refX refY markerUnits markerWidth markerHeight orient"
  ).split(" "),
);
const classes =
  /^(node|cluster|actor|actor-line|note|edgePaths|edgeLabel|background|transition|messageLine[01]|state-start|edge-pattern-(dotted|dashed)|edge-thickness-thick|starting|running|idle|throttled|gone)$/;

function plainAttributes(element: Element): void {
  const known = [...element.classList].filter((name) => classes.test(name));
  element.setAttribute("class", [...new Set(known)].join(" "));
  for (const { name, value } of [...element.attributes]) {
    const isOfUse = value !== "" && kept.has(name) && (name !== "id" || isReferredTo(element));
    if (!isOfUse) element.removeAttribute(name);
    else if (!/^(id|class|data-|marker-)/.test(name))
      element.setAttribute(name, rounded(value, name === "d" ? 1 : 10));
  }
}

function isReferredTo(element: Element): boolean {
  return element.matches("marker, symbol, title, desc");
}

/** To a part of a pixel; a line has so many points that whole pixels spare a page a third of a kilobyte. */
function rounded(value: string, parts: number): string {
  return value.replace(/-?\d*\.\d+(e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * parts) / parts),
  );
}

function frame(svg: SVGSVGElement): void {
  const box = svg.getBBox();
  const [left, top] = [Math.floor(box.x - padding), Math.floor(box.y - padding)];
  const width = Math.ceil(box.width + 2 * padding);
  const height = Math.ceil(box.height + 2 * padding);
  const [title, description] = ["title", "desc"].map((tag) => svg.querySelector(tag)?.id ?? "");
  const attributes = {
    role: "img",
    "aria-labelledby": title ?? "",
    "aria-describedby": description ?? "",
    viewBox: `${left} ${top} ${width} ${height}`,
    width,
    height,
    "font-size": fontSize,
  };
  for (const { name } of [...svg.attributes]) svg.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
}

function svgElement(tag: string, attributes: Readonly<Record<string, number>>): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
