// Lines drawn by hand, and places that are dragged, in shares of a stage. Pure.

type Place = { readonly x: number; readonly y: number };

/** What was drawn on the stage, line by line, in shares of its width and height. */
export type Lines = readonly (readonly (readonly [x: number, y: number])[])[];

/** A line with one more point; the same where it is too close to the last to be seen. */
export function withPoint(lines: Lines, { x, y }: Place, isNew: boolean): Lines {
  const point = [rounded(x), rounded(y)] as const;
  const last = isNew ? undefined : lines.at(-1);
  if (last === undefined) return [...lines.slice(-(mostLines - 1)), [point]];
  const [lastX, lastY] = last.at(-1) ?? point;
  if (Math.hypot(point[0] - lastX, point[1] - lastY) < finest) return lines;
  // A line that is too long goes on as the next, from where it is.
  if (last.length >= mostPoints) return withPoint([...lines, [[lastX, lastY]]], { x, y }, false);
  return [...lines.slice(0, -1), [...last, point]];
}

export const mostLines = 120;
export const mostPoints = 400;
const finest = 0.002;

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

export function pathOf(line: Lines[number]): string {
  // A line of one point is a dot.
  return `M${line.map(([x, y]) => `${x} ${y}`).join("L")}${line.length === 1 ? "h0" : ""}`;
}

/** Where something is that was dragged while all was twice as large: what is grasped stays under the hand. */
export function dragged(from: Place, by: Place): Place {
  const share = (value: number) => Math.min(1, Math.max(0, value));
  return { x: share(from.x - by.x), y: share(from.y - by.y) };
}
