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
  /** Where they are on their way from, and how much of it is done. */
  readonly from?: { readonly layout: FleetLayout; readonly share: number };
};

/** What a cell must be, at the least and at the most, to say so much. */
export type CellKind = {
  readonly detail: CellDetail;
  readonly least: readonly [width: number, height: number];
  readonly most: readonly [width: number, height: number];
  /** Width by height, from and to. */
  readonly aspect: readonly [least: number, most: number];
  readonly gap: number;
  readonly upTo: number;
};

const words: CellKind = {
  detail: "words",
  least: [70, 46],
  most: [640, 224],
  aspect: [0.8, 5.6],
  gap: 8,
  upTo: 12,
};
const number: CellKind = {
  detail: "number",
  least: [34, 32],
  most: [96, 72],
  aspect: [0.95, 1.4],
  gap: 6,
  upTo: Number.POSITIVE_INFINITY,
};
const shape: CellKind = {
  detail: "shape",
  least: [12, 12],
  most: [30, 30],
  aspect: [1, 1],
  gap: 3.5,
  upTo: Number.POSITIVE_INFINITY,
};

export function fleetLayout(
  instances: number,
  box: Box,
  kinds: readonly CellKind[] = [words, number, shape],
): FleetLayout {
  for (const kind of kinds) {
    const layout = instances <= kind.upTo ? largest(instances, kind, box) : null;
    if (layout !== null) return layout;
  }
  return dots(instances, box);
}

/** The columns that give the largest cells of a kind; null: not even the least of them fit. */
function largest(instances: number, kind: CellKind, box: Box): FleetLayout | null {
  let best: FleetLayout | null = null;
  const most = Math.min(instances, Math.floor((box.width + kind.gap) / (kind.least[0] + kind.gap)));
  for (let columns = 1; columns <= most; columns += 1) {
    const layout = inColumns(columns, instances, kind, box);
    if (layout === null) continue;
    if (best === null || areaOf(layout) > areaOf(best) + 1e-6) best = layout;
  }
  return best;
}

function areaOf({ cellWidth, cellHeight }: FleetLayout): number {
  return cellWidth * cellHeight;
}

function inColumns(
  columns: number,
  instances: number,
  { detail, least, most, aspect, gap }: CellKind,
  box: Box,
): FleetLayout | null {
  const rows = Math.ceil(instances / columns);
  const room = {
    width: Math.min(most[0], (box.width - gap * (columns - 1)) / columns),
    height: Math.min(most[1], (box.height - gap * (rows - 1)) / rows),
  };
  const cellWidth = Math.floor(Math.min(room.width, room.height * aspect[1]));
  const cellHeight = Math.floor(Math.min(room.height, cellWidth / aspect[0]));
  if (cellWidth < least[0] || cellHeight < least[1]) return null;
  return { detail, columns, cellWidth, cellHeight, gap, box };
}

/** A fleet of which only the shapes are drawn: an outline of it, in few marks. */
export function shapesLayout(instances: number, box: Box): FleetLayout {
  return fleetLayout(instances, box, [shape]);
}

/** The same fleet, halfway down its box, with what room there is to the right. */
export function centred(layout: FleetLayout, instances: number): FleetLayout {
  const rows = Math.ceil(instances / layout.columns);
  const height = rows * (layout.cellHeight + layout.gap) - layout.gap;
  const { box } = layout;
  return { ...layout, box: { ...box, y: Math.round(box.y + (box.height - height) / 2) } };
}

export function cellAt(layout: FleetLayout, slot: number): Box {
  const cell = standingAt(layout, slot);
  if (layout.from === undefined) return cell;
  const before = standingAt(layout.from.layout, slot);
  const between = (from: number, to: number) => from + (to - from) * (layout.from?.share ?? 1);
  return {
    x: between(before.x, cell.x),
    y: between(before.y, cell.y),
    width: between(before.width, cell.width),
    height: between(before.height, cell.height),
  };
}

function standingAt(layout: FleetLayout, slot: number): Box {
  const { columns, cellWidth, cellHeight, gap, box } = layout;
  return {
    x: box.x + (slot % columns) * (cellWidth + gap),
    y: box.y + Math.floor(slot / columns) * (cellHeight + gap),
    width: cellWidth,
    height: cellHeight,
  };
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
