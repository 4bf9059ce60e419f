// How much larger a map becomes: in steps, within bounds, and by two fingers that move apart.
export const smallest = 0.5;
export const largest = 4;
export const step = 1.5;

type Point = { readonly x: number; readonly y: number };

/** Nearly its own size is its own size. */
export function between(zoom: number): number {
  const within = Math.min(largest, Math.max(smallest, zoom));
  return Math.abs(within - 1) < 0.04 ? 1 : within;
}

/** How much two fingers have moved apart, and the middle between them; null where there are not two. */
export function pinched(
  before: readonly Point[],
  after: readonly Point[],
): { readonly by: number; readonly at: Point } | null {
  const [was, is] = [before, after].map(apart);
  const [one, other] = after;
  if (!was || !is || !one || !other) return null;
  return { by: is / was, at: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 } };
}

function apart(points: readonly Point[]): number | null {
  const [one, other] = points;
  if (points.length !== 2 || !one || !other) return null;
  return Math.hypot(one.x - other.x, one.y - other.y);
}
