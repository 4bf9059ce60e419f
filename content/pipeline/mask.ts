// What a shape covers of each pixel, as a small picture in levels: outlines are worked out once and then put wherever
// they are wanted. A shape is what its contours go around in one sense or the other, overlaps included.

export type Point = readonly [x: number, y: number];
/** Closed: its last point leads back to the first. */
export type Contour = readonly Point[];

export type Mask = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Row by row, from 0 to `fullLevel`. */
  readonly levels: Uint8Array;
};

export const fullLevel = 15;

/** Each row of pixels is looked at along so many lines. */
const linesInRow = 8;

export function maskOf(contours: readonly Contour[]): Mask {
  const points = contours.flat();
  if (points.length === 0) return { left: 0, top: 0, width: 0, levels: new Uint8Array() };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const width = Math.ceil(Math.max(...xs)) - left;
  const height = Math.ceil(Math.max(...ys)) - top;
  const lines: Crossing[][] = Array.from({ length: height * linesInRow }, () => []);
  for (const contour of contours) cross(contour, left, top, lines);
  const levels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const covered = new Float64Array(width);
    for (const line of lines.slice(row * linesInRow, (row + 1) * linesInRow)) cover(line, covered);
    for (const [column, share] of covered.entries())
      levels[row * width + column] = Math.round((share / linesInRow) * fullLevel);
  }
  return { left, top, width, levels };
}

/** Where an edge crosses a line, and whether downwards or upwards. */
type Crossing = { readonly x: number; readonly turn: 1 | -1 };

function cross(contour: Contour, left: number, top: number, lines: Crossing[][]): void {
  let [fromX, fromY] = contour.at(-1) ?? [0, 0];
  for (const [toX, toY] of contour) {
    const turn = toY > fromY ? 1 : -1;
    const first = Math.ceil((Math.min(fromY, toY) - top) * linesInRow - 0.5);
    const end = Math.ceil((Math.max(fromY, toY) - top) * linesInRow - 0.5);
    for (let line = first; line < end; line += 1) {
      const y = top + (line + 0.5) / linesInRow;
      const x = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) - left;
      lines[line]?.push({ x, turn });
    }
    [fromX, fromY] = [toX, toY];
  }
}

/** Adds to each pixel how much of it lies inside the shape along one line. */
function cover(line: Crossing[], covered: Float64Array): void {
  let turns = 0;
  let from = 0;
  for (const { x, turn } of line.sort((one, other) => one.x - other.x)) {
    if (turns === 0) from = x;
    turns += turn;
    if (turns === 0) coverSpan(from, x, covered);
  }
}

function coverSpan(from: number, to: number, covered: Float64Array): void {
  for (let pixel = Math.floor(from); pixel < to; pixel += 1) {
    const share = Math.min(to, pixel + 1) - Math.max(from, pixel);
    covered[pixel] = (covered[pixel] ?? 0) + share;
  }
}
