import fc from "fast-check";
import { expect, test } from "vitest";
import { simplified } from "./svg-lines";

const line = (points: readonly (readonly number[])[]) =>
  `M${points.map(([x, y]) => `${x} ${y}`).join("L")}`;

test("a straight line of many pieces is one piece, and its corners stay", () => {
  const up = Array.from({ length: 20 }, (_, n) => [n, n]);
  const down = Array.from({ length: 20 }, (_, n) => [20 + n, 20 - n]);
  expect(simplified(`${line([...up, ...down])}Z`)).toBe("M0 0L20 20L39 1Z");
});

test("short lines and other shapes stay as they are", () => {
  for (const d of ["M0 0L1 1L2 2Z", "M0 0H9V8", "M1 2a3 3 0 0 1 2 2"])
    expect(simplified(d)).toBe(d);
});

test("no place of a line is farther than a third of a pixel from what is left of it", () => {
  const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 60 });
  fc.assert(
    fc.property(heights, (ys) => {
      const points = ys.map((y, x) => [x, y]);
      const left = simplified(line(points))
        .slice(1)
        .split("L")
        .map((pair) => pair.split(" ").map(Number));
      expect(left.length).toBeLessThanOrEqual(points.length);
      for (const [x = 0, y = 0] of points) {
        const at = left.findLastIndex(([from = 0]) => from <= x);
        const [x1 = 0, y1 = 0] = left[at] ?? [];
        const [x2 = x1, y2 = y1] = left[at + 1] ?? [];
        const [dx, dy] = [x2 - x1, y2 - y1];
        const off =
          dx === 0 && dy === 0
            ? Math.hypot(x - x1, y - y1)
            : Math.abs(dy * (x - x1) - dx * (y - y1)) / Math.hypot(dx, dy);
        expect(off).toBeLessThanOrEqual(0.34);
      }
    }),
  );
});
