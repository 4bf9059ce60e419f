import fc from "fast-check";
import { expect, test } from "vitest";
import { type Lines, mostLines, mostPoints, pathOf, withPoint } from "./lines";

test("whatever is drawn, it stays within what a window takes from another", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const step = fc.record({ x: share, y: share, isNew: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 2000 }), (steps) => {
      let lines: Lines = [];
      for (const { isNew, ...point } of steps) lines = withPoint(lines, point, isNew);
      expect(lines.length).toBeLessThanOrEqual(mostLines);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(mostPoints);
    }),
    { numRuns: 30 },
  );
});

test("a line goes on from where it was cut for its length, and a point alone is a dot", () => {
  let lines: Lines = [];
  for (let n = 0; n <= mostPoints; n += 1)
    lines = withPoint(lines, { x: (n % 2) / 2, y: n / 1000 }, n === 0);
  expect(lines.map(({ length }) => length)).toEqual([mostPoints, 2]);
  expect(lines[1]?.[0]).toEqual(lines[0]?.at(-1));
  expect(pathOf([[0.5, 0.25]])).toBe("M0.5 0.25h0");
});
