import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedRows } from "./sorted-rows";

test("the order sorts the column and keeps equals as they stood", () => {
  const values = fc.oneof(
    fc.array(fc.nat(20)),
    fc.array(fc.maxSafeNat()),
    fc.array(fc.double({ noNaN: true })),
  );
  fc.assert(
    fc.property(values, (list) => {
      const rows = [...list.keys()].sort((a, b) => {
        const [x = 0, y = 0] = [list[a], list[b]];
        return x === y ? a - b : x < y ? -1 : 1;
      });
      expect([...sortedRows(Float64Array.from(list))]).toEqual(rows);
    }),
  );
});
