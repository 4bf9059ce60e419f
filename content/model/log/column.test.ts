import fc from "fast-check";
import { expect, test } from "vitest";
import { Column, inOrder, orderOf } from "./column";

test("a column gives back what was set, however long it is", () => {
  for (const count of [0, 1, 16_384, 40_000]) {
    const column = new Column(Float64Array);
    for (let n = 0; n < count; n++) column.set(n, n * 1.5);
    expect(column.laidOut(count)).toEqual(Float64Array.from({ length: count }, (_, n) => n * 1.5));
  }
});

test("an order is that of a stable sort, and none where there is nothing to do", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 200 }), (list) => {
      const numbers = Float64Array.from(list);
      const order = orderOf(numbers);
      const wanted = [...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
      const isSorted = wanted.every((place, n) => place === n);
      expect(order === null ? null : [...order]).toEqual(isSorted ? null : wanted);
      expect([...inOrder(numbers, order, Float64Array)]).toEqual(list.toSorted((a, b) => a - b));
    }),
  );
});
