import fc from "fast-check";
import { expect, test } from "vitest";
import { cellAt, fleetLayout } from "./fleet-layout";

const boxes = fc.record({
  x: fc.constant(300),
  y: fc.constant(20),
  width: fc.integer({ min: 200, max: 900 }),
  height: fc.integer({ min: 150, max: 400 }),
});

test("every instance stands inside the box, whatever their number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), boxes, (instances, box) => {
      const layout = fleetLayout(instances, box);
      const last = cellAt(layout, instances - 1);
      expect(last.x + last.width).toBeLessThanOrEqual(box.x + box.width + 1e-6);
      expect(last.y + last.height).toBeLessThanOrEqual(box.y + box.height + 1e-6);
      const rightmost = cellAt(layout, Math.min(instances, layout.columns) - 1);
      expect(rightmost.x + rightmost.width).toBeLessThanOrEqual(box.x + box.width + 1e-6);
    }),
  );
});

test("no two instances overlap", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2000 }), boxes, (instances, box) => {
      const layout = fleetLayout(instances, box);
      const [first, second] = [cellAt(layout, 0), cellAt(layout, 1)];
      const below = cellAt(layout, layout.columns);
      expect(second.x >= first.x + first.width || second.y >= first.y + first.height).toBe(true);
      expect(below.y).toBeGreaterThanOrEqual(first.y + first.height);
    }),
  );
});

test("a few instances have room for words, a thousand are dots", () => {
  const box = { x: 0, y: 0, width: 560, height: 260 };
  expect(fleetLayout(5, box).detail).toBe("words");
  expect(fleetLayout(50, box).detail).toBe("number");
  expect(fleetLayout(200, box).detail).toBe("shape");
  expect(fleetLayout(1000, box).detail).toBe("dot");
});
