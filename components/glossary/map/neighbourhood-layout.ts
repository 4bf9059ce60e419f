// Lays out the neighbourhood of a term: above it what it requires, below what leads on from it, to its sides
// (on a phone, further below) what it is related to. Layers from top to bottom; worked out at build.
import type { Relations } from "@/content/model/glossary/term-relations";
import { type Box, bottomOf, boxesInRows, type GraphNode, linesOf } from "./node-box";

export type Neighbours = Readonly<Record<keyof Relations, readonly GraphNode[]>>;

export type Edge = { readonly kind: keyof Neighbours; readonly d: string };

export type NeighbourhoodPicture = {
  readonly width: number;
  readonly height: number;
  readonly focus: Box;
  readonly boxes: Readonly<Record<keyof Neighbours, readonly Box[]>>;
  readonly edges: readonly Edge[];
};

const GAP = 10;
/** Between two columns, where a line comes down to boxes on either side of it. */
const AISLE = 22;
const LAYER = 38;

export function wideNeighbourhood(center: GraphNode, near: Neighbours): NeighbourhoodPicture {
  const width = 656;
  const column = (width - 2 * LAYER) / 3;
  const requires = layer(near.requires, { x: 0, y: 0, width, most: 4 });
  const top = requires.length === 0 ? 0 : bottomOf(requires, 0) + LAYER;
  const half = Math.ceil(near.related.length / 2);
  const side = { y: top, width: column, columns: 1, gap: GAP };
  const left = boxesInRows(near.related.slice(0, half), { ...side, x: 0 });
  const right = boxesInRows(near.related.slice(half), { ...side, x: width - column });
  const tall = bottomOf([...left, ...right], top);
  const plain = focusBox(center, column + LAYER, top, column);
  const focus = { ...plain, y: top + Math.max(0, (tall - top - plain.height) / 2) };
  const below = Math.max(tall, focus.y + focus.height) + LAYER;
  const requiredBy = layer(near.requiredBy, { x: 0, y: below, width, most: 4 });
  return {
    width,
    height: bottomOf(requiredBy, below - LAYER),
    focus,
    boxes: { requires, related: [...left, ...right], requiredBy },
    edges: [
      ...joined("requires", focus, requires),
      ...left.map((box) => edge("related", reach(box, focus))),
      ...right.map((box) => edge("related", reach(focus, box))),
      ...joined("requiredBy", focus, requiredBy),
    ],
  };
}

export function narrowNeighbourhood(center: GraphNode, near: Neighbours): NeighbourhoodPicture {
  const width = 340;
  // Room for the line that goes round to what is related.
  const inset = near.related.length === 0 ? 0 : 18;
  const across = { x: inset, width: width - inset, most: 2 };
  const requires = layer(near.requires, { ...across, y: 0 });
  const top = requires.length === 0 ? 0 : bottomOf(requires, 0) + LAYER;
  const focus = focusBox(center, inset + 50, top, width - inset - 100);
  const below = focus.y + focus.height + LAYER;
  const requiredBy = layer(near.requiredBy, { ...across, y: below });
  const last = bottomOf(requiredBy, below - LAYER) + LAYER;
  const across2 = { ...across, y: last, columns: 2, gap: GAP };
  const related = boxesInRows(near.related, { ...across2, align: "start" });
  return {
    width,
    height: bottomOf(related, last - LAYER),
    focus,
    boxes: { requires, related, requiredBy },
    edges: [
      ...joined("requires", focus, requires),
      ...joined("requiredBy", focus, requiredBy),
      ...related.map((box, index) => {
        const before = related[index - 1];
        const isFirst = before?.y !== box.y;
        return edge("related", isFirst ? around(focus, box) : reach(before, box));
      }),
    ],
  };
}

type Layer = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How many boxes a row holds at most; an even number. */
  readonly most: number;
};

/** One row in the middle, or as many full rows as it takes, with an aisle between each two columns. */
function layer(nodes: readonly GraphNode[], { most, ...rows }: Layer): readonly Box[] {
  if (nodes.length > most)
    return boxesInRows(nodes, { ...rows, columns: most, gap: AISLE, align: "start" });
  return boxesInRows(nodes, { ...rows, columns: Math.max(nodes.length, most - 1, 2), gap: AISLE });
}

/** The lines between the term and a layer: straight to a single row, else along the aisles. */
function joined(kind: Edge["kind"], focus: Box, boxes: readonly Box[]): readonly Edge[] {
  const oneRow = boxes.every(({ y }) => y === boxes[0]?.y);
  const isAbove = (boxes[0]?.y ?? 0) < focus.y;
  return boxes.map((box, index) => {
    if (oneRow) return edge(kind, isAbove ? fall(box, focus) : fall(focus, box));
    return edge(kind, alongAisle(focus, box, isEvenColumn(boxes, index), isAbove));
  });
}

function isEvenColumn(boxes: readonly Box[], index: number): boolean {
  const row = boxes.findIndex(({ y }) => y === boxes[index]?.y);
  return (index - row) % 2 === 0;
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

/** From the term into the aisle beside a box, along it, and to the box's side. */
function alongAisle(focus: Box, box: Box, aisleIsRight: boolean, isAbove: boolean): string {
  const [side, aisle] = aisleIsRight
    ? [box.x + box.width, box.x + box.width + AISLE / 2]
    : [box.x, box.x - AISLE / 2];
  const middle = focus.x + focus.width / 2;
  const start = isAbove ? focus.y : focus.y + focus.height;
  const bend = isAbove ? -LAYER / 2 : LAYER / 2;
  const into = start + 2 * bend;
  const curve = `C${at(middle, start + bend)} ${at(aisle, start + bend)} ${at(aisle, into)}`;
  return path(`M${at(middle, start)}${curve}V${box.y + box.height / 2}H${side}`);
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
