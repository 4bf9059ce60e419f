// Turns what Mermaid drew into what the page ships: no style element, no inline style, no colour of its
// own; classes, stable ids, data-node / data-from / data-to, and a box that fits.
import type { Box } from "./box";
import { DIAGRAM_ID } from "./drawing";
import { FONT_SIZE } from "./font-size";
import { boxOf } from "./geometry";
import { simplifyOutlines } from "./outlines";
import { numbers } from "./path-points";

const PADDING = 6;
const TITLE_INSET = 12;

export type Edge = { readonly id: string; readonly start: string; readonly end: string };

export function makePlain(svg: Element, edges: readonly Edge[]): { width: number; height: number } {
  const title = svg.querySelector("title");
  const description = svg.querySelector("desc");
  title?.setAttribute("id", `${DIAGRAM_ID}-title`);
  description?.setAttribute("id", `${DIAGRAM_ID}-description`);
  for (const element of svg.querySelectorAll(REMOVED)) element.remove();
  removeUnused(svg, "marker");
  removeUnused(svg, "symbol");
  nameNodes(svg);
  nameEdges(svg, edges);
  for (const group of svg.querySelectorAll(".edgeLabels > g")) {
    if ((group.textContent ?? "").trim() === "") group.remove();
  }
  for (const text of svg.querySelectorAll("text")) plainText(text);
  simplifyOutlines(svg);
  centreStateLabels(svg);
  moveClusterTitles(svg);
  const box = visibleBox(svg);
  for (const element of svg.querySelectorAll("*")) plainAttributes(element);
  removeEmptyGroups(svg);
  return frame(svg, box);
}

const REMOVED =
  "style, filter, linearGradient, rect.background:not([width]), .label > rect:not([width])";

function removeUnused(svg: Element, tag: string): void {
  const used = new Set(
    [...svg.querySelectorAll("*")].flatMap((element) =>
      ["marker-start", "marker-end", "href", "xlink:href"].map(
        (name) => /#([^)]+)/.exec(element.getAttribute(name) ?? "")?.[1] ?? "",
      ),
    ),
  );
  for (const element of svg.querySelectorAll(tag)) {
    if (!used.has(element.id)) element.remove();
  }
}

/** Nodes by the names the author gave them. */
function nameNodes(svg: Element): void {
  for (const element of svg.querySelectorAll(".node, .cluster, .statediagram-cluster")) {
    const name = nodeName(element);
    element.setAttribute("data-node", name);
    element.id = `${DIAGRAM_ID}-${name}`;
  }
  for (const element of svg.querySelectorAll('[data-et="participant"]')) {
    const name = element.getAttribute("data-id") ?? "";
    element.setAttribute("data-node", name);
    element.id = `${DIAGRAM_ID}-${name}`;
  }
}

/** Edges by the nodes they join. Mermaid's ids are not always unlike: then the order tells. */
function nameEdges(svg: Element, edges: readonly Edge[]): void {
  for (const selector of [".edgePaths [data-id]", ".edgeLabels [data-id]"]) {
    const rest = [...svg.querySelectorAll(selector)];
    for (const { id, start, end } of edges) {
      const at = rest.findIndex((element) => element.getAttribute("data-id") === id);
      const [element] = at < 0 ? [] : rest.splice(at, 1);
      element?.setAttribute("data-from", start);
      element?.setAttribute("data-to", end);
      element?.removeAttribute("id");
    }
  }
}

function nodeName(element: Element): string {
  const id = element.id.replace(`${DIAGRAM_ID}-`, "");
  return /^(?:flowchart|state)-(.+)-\d+$/.exec(id)?.[1] ?? id;
}

/** One tspan a row; the anchor as an attribute, where the removed style sheet had it. */
function plainText(text: Element): void {
  const inLabel = text.closest(".node, .edgeLabel, .label") !== null;
  const anchor = /text-anchor:\s*(\w+)/.exec(text.getAttribute("style") ?? "")?.[1];
  const wanted = text.getAttribute("text-anchor") ?? anchor ?? (inLabel ? "middle" : undefined);
  if (wanted !== undefined) text.setAttribute("text-anchor", wanted);
  for (const row of text.querySelectorAll(".text-outer-tspan")) {
    const plain = [...row.children].every(
      (part) =>
        part.getAttribute("font-weight") === "normal" &&
        part.getAttribute("font-style") === "normal",
    );
    if (plain) row.textContent = row.textContent?.trim() ?? "";
    row.removeAttribute("text-anchor");
  }
}

const COLOURS = ["fill", "stroke"];
const NUMERIC = [
  "d",
  "transform",
  "points",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "width",
  "height",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
];
const DROPPED = [
  "style",
  "data-look",
  "data-points",
  "data-et",
  "data-id",
  "data-type",
  "data-edge",
  "name",
  "stroke-width",
  "stroke-dasharray",
  "font-style",
  "font-weight",
  "font-family",
  "filter",
  "alignment-baseline",
];
const CLASSES_DROPPED =
  /^(default|basic|label-container|outer-path|text-outer-tspan|text-inner-tspan|row|root|flowchart-link|marker|flowchart-v2|edge-thickness-normal|edge-pattern-solid|outer|\d+)$/;

function plainAttributes(element: Element): void {
  const bold = element.getAttribute("font-weight");
  for (const name of DROPPED) element.removeAttribute(name);
  if (bold === "bold") element.setAttribute("font-weight", "600");
  for (const name of COLOURS) {
    if (element.getAttribute(name) !== "none") element.removeAttribute(name);
  }
  for (const name of NUMERIC) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, rounded(value));
  }
  const d = element.getAttribute("d");
  if (d !== null) element.setAttribute("d", straightened(onHalves(d)));
  const classes = [...new Set(element.classList)].filter((name) => !CLASSES_DROPPED.test(name));
  if (classes.length === 0) element.removeAttribute("class");
  else element.setAttribute("class", classes.join(" "));
  if (element.id !== "" && !element.id.startsWith(DIAGRAM_ID)) element.removeAttribute("id");
}

function rounded(text: string): string {
  return text.replace(/-?\d*\.\d+(e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  );
}

/** Where a curve runs matters less than a label's place. */
function onHalves(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 2) / 2));
}

/** Mermaid draws a straight edge as a curve of many points that stand above each other. */
function straightened(d: string): string {
  const points = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x = "", y = ""]) => ({ x, y }));
  const [first, last] = [points[0], points.at(-1)];
  const isEdge = /^M[-\d.]+,[-\d.]+L[-\d.,]+C[-\d.,CL]+$/.test(d);
  if (!isEdge || !first || !last || points.some(({ x }) => x !== first.x)) return d;
  return `M${first.x},${first.y}V${last.y}`;
}

/** Mermaid sets the label of a narrow state at the left of its box; here it stands in the middle. */
function centreStateLabels(svg: Element): void {
  for (const label of svg.querySelectorAll(".statediagram-state > .label")) {
    const y = /translate\([^,]+,\s*([^)]+)\)/.exec(label.getAttribute("transform") ?? "")?.[1];
    label.setAttribute("transform", `translate(0, ${y ?? 0})`);
  }
}

/** A group's title goes to its corner: in the middle, edges that enter from above run through it. */
function moveClusterTitles(svg: Element): void {
  for (const title of svg.querySelectorAll(".cluster > .cluster-label")) {
    const box = title.parentElement?.querySelector("rect");
    const left = Number(box?.getAttribute("x") ?? 0) + TITLE_INSET;
    const y = /,\s*([^)]+)\)/.exec(title.getAttribute("transform") ?? "")?.[1];
    title.setAttribute("transform", `translate(${left}, ${y ?? 0})`);
  }
}

/** What there is to see: the drawing within Mermaid's own frame, which cuts off endless life lines. */
function visibleBox(svg: Element): Box {
  const [left = 0, top = 0, width = 0, height = 0] = numbers(svg.getAttribute("viewBox") ?? "");
  const whole = boxOf(svg);
  const x = Math.max(left, whole.x);
  const y = Math.max(top, whole.y);
  const box = {
    x,
    y,
    width: Math.min(left + width, whole.x + whole.width) - x,
    height: Math.min(top + height, whole.y + whole.height) - y,
  };
  for (const line of svg.querySelectorAll(".actor-line")) {
    line.setAttribute("y2", String(box.y + box.height));
  }
  return box;
}

function removeEmptyGroups(svg: Element): void {
  for (const group of [...svg.querySelectorAll("g, defs")].reverse()) {
    if (group.children.length === 0) group.remove();
  }
}

function frame(svg: Element, box: Box): { width: number; height: number } {
  const width = Math.ceil(box.width + 2 * PADDING);
  const height = Math.ceil(box.height + 2 * PADDING);
  const kind = svg.getAttribute("class") ?? svg.getAttribute("aria-roledescription") ?? "";
  for (const { name } of [...svg.attributes]) svg.removeAttribute(name);
  svg.setAttribute("class", kind);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${DIAGRAM_ID}-title`);
  svg.setAttribute("aria-describedby", `${DIAGRAM_ID}-description`);
  const left = Math.floor(box.x - PADDING);
  const top = Math.floor(box.y - PADDING);
  svg.setAttribute("viewBox", `${left} ${top} ${width} ${height}`);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("font-size", String(FONT_SIZE));
  return { width, height };
}
