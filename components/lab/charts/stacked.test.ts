import { expect, test } from "vitest";
import { stacked } from "./stacked";

const at = (y: number) => ({ kind: "circle", x: 5, y, radius: 2 }) as const;

test("the second picture stands beneath the first, its shapes unchanged", () => {
  const path = { kind: "path", d: "M1 2L3 4V5H6A1 1 0 0 1 7 8c1 1 2 2 3 3Z" } as const;
  const both = stacked(
    { width: 10, height: 92, marks: [at(3)] },
    { width: 12, height: 20, marks: [at(4), path] },
  );
  expect(both).toMatchObject({ width: 12, height: 120 });
  expect(both.marks).toEqual([
    at(3),
    at(104),
    { kind: "path", d: "M1 102L3 104V105H6A1 1 0 0 1 7 108c1 1 2 2 3 3Z" },
  ]);
});
