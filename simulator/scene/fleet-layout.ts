// Where a fleet of instances stands: the largest cells that let all of them fit into a box, so that
// one instance and a thousand are both shown whole.

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How much a cell has room to say: words and a ring, a number and a ring, a shape, a dot. */
export type CellDetail = "words" | "number" | "shape" | "dot";

export type FleetLayout = {
  readonly detail: CellDetail;
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly gap: number;
  readonly box: Box;
};

type CellKind = {
  readonly detail: CellDetail;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
};

const cellKinds: readonly CellKind[] = [
  { detail: "words", width: 148, height: 90, gap: 14 },
  { detail: "words", width: 122, height: 74, gap: 12 },
  { detail: "words", width: 100, height: 62, gap: 10 },
  { detail: "words", width: 84, height: 56, gap: 8 },
  { detail: "number", width: 46, height: 40, gap: 6 },
  { detail: "shape", width: 22, height: 22, gap: 4 },
  { detail: "shape", width: 15, height: 15, gap: 3 },
];

export function fleetLayout(
  instances: number,
  box: Box,
  kinds: readonly CellKind[] = cellKinds,
): FleetLayout {
  const kind = kinds.find((one) => fits(instances, one, box));
  return kind ? layoutOf(kind, box) : dots(instances, box);
}

/** A fleet of which only the shapes are drawn: an outline of it, in few marks. */
export function shapesLayout(instances: number, box: Box): FleetLayout {
  return fleetLayout(
    instances,
    box,
    cellKinds.filter(({ detail }) => detail === "shape"),
  );
}

/** The same fleet, halfway down its box. */
export function centred(layout: FleetLayout, instances: number): FleetLayout {
  const rows = Math.ceil(instances / layout.columns);
  const height = rows * (layout.cellHeight + layout.gap) - layout.gap;
  const { box } = layout;
  return { ...layout, box: { ...box, y: Math.round(box.y + (box.height - height) / 2) } };
}

export function cellAt(layout: FleetLayout, slot: number): Box {
  const { columns, cellWidth, cellHeight, gap, box } = layout;
  return {
    x: box.x + (slot % columns) * (cellWidth + gap),
    y: box.y + Math.floor(slot / columns) * (cellHeight + gap),
    width: cellWidth,
    height: cellHeight,
  };
}

function fits(instances: number, kind: CellKind, box: Box): boolean {
  const rows = Math.floor((box.height + kind.gap) / (kind.height + kind.gap));
  return columnsOf(kind, box) * rows >= instances;
}

function columnsOf({ width, gap }: CellKind, box: Box): number {
  return Math.floor((box.width + gap) / (width + gap));
}

function layoutOf(kind: CellKind, box: Box): FleetLayout {
  const { detail, gap } = kind;
  const columns = columnsOf(kind, box);
  return { detail, columns, cellWidth: kind.width, cellHeight: kind.height, gap, box };
}

/** Squares with a hairline between, as large as lets all of them fit. */
function dots(instances: number, box: Box): FleetLayout {
  let side = Math.sqrt((box.width * box.height) / instances);
  while (Math.floor(box.width / side) * Math.floor(box.height / side) < instances) side *= 0.99;
  const gap = side > 5 ? 1.5 : side * 0.2;
  const columns = Math.floor(box.width / side);
  return { detail: "dot", columns, cellWidth: side - gap, cellHeight: side - gap, gap, box };
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
