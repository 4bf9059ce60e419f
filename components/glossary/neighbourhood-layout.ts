// Lays out the neighbourhood of a term: above it what it requires, below what leads on from it, to its sides
// (on a phone, further below) what it is related to. Layers from top to bottom; worked out at build.
import { type Box, bottomOf, boxesInRows, type GraphNode, linesOf } from "./node-box";

export type Neighbours = {
  readonly requires: readonly GraphNode[];
  readonly related: readonly GraphNode[];
  readonly requiredBy: readonly GraphNode[];
};

export type Edge = { readonly kind: keyof Neighbours; readonly d: string };

export type NeighbourhoodPicture = {
  readonly width: number;
  readonly height: number;
  readonly focus: Box;
  readonly boxes: Readonly<Record<keyof Neighbours, readonly Box[]>>;
  readonly edges: readonly Edge[];
};

const GAP = 10;
const LAYER = 38;

export function wideNeighbourhood(center: GraphNode, near: Neighbours): NeighbourhoodPicture {
  const width = 656;
  const column = (width - 2 * LAYER) / 3;
  const across = { x: 0, width, columns: 3, gap: GAP };
  const requires = boxesInRows(near.requires, { ...across, y: 0 });
  const top = requires.length === 0 ? 0 : bottomOf(requires, 0) + LAYER;
  const half = Math.ceil(near.related.length / 2);
  const side = { y: top, width: column, columns: 1, gap: GAP };
  const left = boxesInRows(near.related.slice(0, half), { ...side, x: 0 });
  const right = boxesInRows(near.related.slice(half), { ...side, x: width - column });
  const tall = bottomOf([...left, ...right], top);
  const plain = focusBox(center, column + LAYER, top, column);
  const focus = { ...plain, y: top + Math.max(0, (tall - top - plain.height) / 2) };
  const below = Math.max(tall, focus.y + focus.height) + LAYER;
  const requiredBy = boxesInRows(near.requiredBy, { ...across, y: below });
  return {
    width,
    height: bottomOf(requiredBy, below - LAYER),
    focus,
    boxes: { requires, related: [...left, ...right], requiredBy },
    edges: [
      ...requires.map((box) => edge("requires", fall(box, focus))),
      ...left.map((box) => edge("related", reach(box, focus))),
      ...right.map((box) => edge("related", reach(focus, box))),
      ...requiredBy.map((box) => edge("requiredBy", fall(focus, box))),
    ],
  };
}

export function narrowNeighbourhood(center: GraphNode, near: Neighbours): NeighbourhoodPicture {
  const width = 340;
  const inset = 18;
  const across = { x: inset, width: width - inset, columns: 2, gap: GAP };
  const requires = boxesInRows(near.requires, { ...across, y: 0 });
  const top = requires.length === 0 ? 0 : bottomOf(requires, 0) + LAYER;
  const focus = focusBox(center, inset + 50, top, width - inset - 100);
  const below = focus.y + focus.height + LAYER;
  const requiredBy = boxesInRows(near.requiredBy, { ...across, y: below });
  const last = bottomOf(requiredBy, below - LAYER) + LAYER;
  const related = boxesInRows(near.related, { ...across, y: last });
  const firstOfRows = related.filter(({ y }, index) => related[index - 1]?.y !== y);
  return {
    width,
    height: bottomOf(related, last - LAYER),
    focus,
    boxes: { requires, related, requiredBy },
    edges: [
      ...requires.map((box) => edge("requires", fall(box, focus))),
      ...requiredBy.map((box) => edge("requiredBy", fall(focus, box))),
      ...firstOfRows.map((box) => edge("related", around(focus, box))),
    ],
  };
}

function focusBox(center: GraphNode, x: number, y: number, width: number): Box {
  const lines = linesOf(center.name, width);
  return { ...center, x, y, width, height: lines.length * 18 + 24, lines };
}

function edge(kind: Edge["kind"], d: string): Edge {
  return { kind, d };
}

/** From the foot of one box to the head of another. */
function fall(from: Box, to: Box): string {
  const [x1, y1] = [from.x + from.width / 2, from.y + from.height];
  const [x2, y2] = [to.x + to.width / 2, to.y];
  const bend = Math.min(LAYER, (y2 - y1) / 2);
  return path(`M${at(x1, y1)}C${at(x1, y1 + bend)} ${at(x2, y2 - bend)} ${at(x2, y2)}`);
}

/** From the right side of one box to the left side of another. */
function reach(from: Box, to: Box): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  return path(`M${at(x1, y1)}C${at(middle, y1)} ${at(middle, y2)} ${at(x2, y2)}`);
}

/** Down the left edge, past what is between. */
function around(from: Box, to: Box): string {
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  const edgeX = 5;
  return path(
    `M${at(from.x, y1)}H${edgeX + 8}Q${at(edgeX, y1)} ${at(edgeX, y1 + 8)}V${y2 - 8}Q${at(edgeX, y2)} ${at(edgeX + 8, y2)}H${to.x}`,
  );
}

function at(x: number, y: number): string {
  return `${x} ${y}`;
}

function path(d: string): string {
  return d.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
