// The geometry that jsdom lacks and Mermaid asks for: the box of an SVG element, from its own numbers
// for shapes, from the font for text, from the children for groups.
import { type Box, boxOfPoints, EMPTY, transformed, union } from "./box";
import { ascentOf, heightOf, widthOf } from "./font";
import { FONT_SIZE } from "./font-size";
import { numbers, pairs, pathPoints } from "./path-points";

export function boxOf(element: Element): Box {
  switch (element.tagName.toLowerCase()) {
    case "g":
    case "svg":
    case "a":
      return boxOfChildren(element);
    case "text":
      return boxOfText(element);
    case "tspan":
      return { ...EMPTY, width: textWidth(element), height: heightOf(sizeOf(element)) };
    case "rect":
    case "image":
    case "foreignobject":
      return {
        x: number(element, "x"),
        y: number(element, "y"),
        width: number(element, "width"),
        height: number(element, "height"),
      };
    case "circle":
    case "ellipse":
      return boxOfRound(element);
    case "line":
      return boxOfPoints([
        [number(element, "x1"), number(element, "y1")],
        [number(element, "x2"), number(element, "y2")],
      ]);
    case "polygon":
    case "polyline":
      return boxOfPoints(pairs(numbers(element.getAttribute("points") ?? "")));
    case "path":
      return boxOfPoints(pathPoints(element.getAttribute("d") ?? ""));
    default:
      return EMPTY;
  }
}

export function textWidth(element: Element): number {
  const size = sizeOf(element);
  return rowsOf(element).reduce((widest, { text }) => Math.max(widest, widthOf(text, size)), 0);
}

function boxOfChildren(element: Element): Box {
  return union(
    [...element.children]
      .filter((child) => !["defs", "style", "marker", "title", "desc"].includes(child.tagName))
      .map((child) => transformed(boxOf(child), child.getAttribute("transform"))),
  );
}

function boxOfRound(element: Element): Box {
  const radius = number(element, "r");
  const across = radius === 0 ? number(element, "rx") : radius;
  const up = radius === 0 ? number(element, "ry") : radius;
  const x = number(element, "cx") - across;
  const y = number(element, "cy") - up;
  return { x, y, width: 2 * across, height: 2 * up };
}

function boxOfText(element: Element): Box {
  const size = sizeOf(element);
  const anchor = anchorOf(element);
  return union(
    rowsOf(element).map(({ text, x, y }) => {
      if (text === "") return EMPTY;
      const width = widthOf(text, size);
      const shift = anchor === "middle" ? width / 2 : anchor === "end" ? width : 0;
      return { x: x - shift, y: y + baseline(element, size), width, height: heightOf(size) };
    }),
  );
}

type Row = { readonly text: string; readonly x: number; readonly y: number };

/** The rows of a text: its tspans that start a row, or all of it. */
function rowsOf(element: Element): readonly Row[] {
  const size = sizeOf(element);
  let y = length(element, "y", size) + length(element, "dy", size);
  const starts = [...element.children].filter((child) => startsRow(child));
  if (starts.length === 0) {
    return [{ text: textOf(element), x: number(element, "x") + length(element, "dx", size), y }];
  }
  return starts.map((row) => {
    if (row.hasAttribute("y")) y = length(row, "y", size);
    y += length(row, "dy", size);
    const x = row.hasAttribute("x") ? number(row, "x") : number(element, "x");
    return { text: textOf(row), x, y };
  });
}

function startsRow(element: Element): boolean {
  return ["x", "y", "dy"].some((name) => element.hasAttribute(name));
}

function textOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The style sheet of a diagram sets these anchors; jsdom does not apply it. */
function anchorOf(element: Element): string {
  const own = element.getAttribute("text-anchor") ?? styleOf(element, "text-anchor");
  if (own !== undefined && own !== "") return own;
  return element.closest(".node, .edgeLabel, .label") === null ? "start" : "middle";
}

function baseline(element: Element, size: number): number {
  const wanted =
    element.getAttribute("dominant-baseline") ?? styleOf(element, "dominant-baseline") ?? "";
  return ["middle", "central"].includes(wanted) ? -heightOf(size) / 2 : -ascentOf(size);
}

function sizeOf(element: Element): number {
  const own = styleOf(element, "font-size") ?? element.getAttribute("font-size") ?? "";
  const size = Number.parseFloat(own);
  return Number.isFinite(size) ? size : FONT_SIZE;
}

function styleOf(element: Element, name: string): string | undefined {
  const match = new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(
    element.getAttribute("style") ?? "",
  );
  return match?.[1]?.trim();
}

function length(element: Element, name: string, sizePx: number): number {
  const text = element.getAttribute(name) ?? "0";
  const value = Number.parseFloat(text);
  return text.endsWith("em") ? value * sizePx : value;
}

function number(element: Element, name: string): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? "0");
  return Number.isFinite(value) ? value : 0;
}
