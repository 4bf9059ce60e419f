// A line of many short pieces with as few as show the same: what stays within a part of a pixel of it goes
// (the way of Ramer, Douglas and Peucker). For paths of straight lines between given places; others stay.

type Point = readonly [x: number, y: number];

/** In pixels; less than anyone sees in a line one pixel wide. */
const tolerance = 0.3;
const fewest = 12;

/** Path data with each long run of L cut down. */
export function simplified(d: string): string {
  return d.replace(/[ML][-\d.]+[ ,][-\d.]+(?:L[-\d.]+[ ,][-\d.]+)+/g, (run) => {
    const points = run
      .slice(1)
      .split("L")
      .map((pair): Point => {
        const [x = 0, y = 0] = pair.split(/[ ,]/).map(Number);
        return [x, y];
      });
    if (points.length < fewest) return run;
    const kept = essential(points).map(([x, y]) => `${x} ${y}`);
    return run.slice(0, 1) + kept.join("L");
  });
}

function essential(points: readonly Point[]): readonly Point[] {
  const keep = new Set([0, points.length - 1]);
  const open: [from: number, to: number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const [start, end] = [points[from], points[to]];
    if (start === undefined || end === undefined) continue;
    let farthest = { at: from, distance: tolerance };
    for (let at = from + 1; at < to; at += 1) {
      const distance = distanceOf(points[at] ?? start, start, end);
      if (distance > farthest.distance) farthest = { at, distance };
    }
    if (farthest.at === from) continue;
    keep.add(farthest.at);
    open.push([from, farthest.at], [farthest.at, to]);
  }
  return points.filter((_, at) => keep.has(at));
}

/** From a point to the piece of a line between two others. */
function distanceOf([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
