import { expect, test } from "vitest";
import { atPlace, firstView, printView, readView, sortedBy, withColumn } from "./view";

const platforms = ["a", "b", "c", "x"].map((id) => ({ id, isExtra: id === "x" }));
const all = platforms.map(({ id }) => id);
const known = { platforms, rows: ["warm", "burst"] };
const first = firstView(known);

test("what is shown at first needs nothing in the address", () => {
  expect(printView(first, known)).toBe("");
  expect(readView("", known)).toEqual(first);
});

test("an address gives back the view that was put into it", () => {
  const view = { columns: ["c", "x"], sort: "burst", isDown: true, hasNotes: true };
  expect(printView(view, known)).toBe("?columns=c,x&sort=burst&down&notes");
  expect(readView(printView(view, known), known)).toEqual(view);
});

test("what an address names and the table has not is left out", () => {
  expect(readView("?columns=c,zz,c&sort=nothing", known)).toEqual({ ...first, columns: ["c"] });
  expect(readView("?columns=zz", known).columns).toEqual(first.columns);
});

test("a row sorts up, then down, then no more", () => {
  const up = sortedBy("warm", first);
  const down = sortedBy("warm", up);
  expect([up.isDown, down.isDown, sortedBy("warm", down).sort]).toEqual([false, true, null]);
});

test("a column comes back to its place, and the last one stays", () => {
  const without = withColumn("b", false, first, all);
  expect(without.columns).toEqual(["a", "c"]);
  expect(withColumn("b", true, without, all).columns).toEqual(["a", "b", "c"]);
  const one = { ...first, columns: ["a"] };
  expect(withColumn("a", false, one, all)).toEqual(one);
});

test("of two places, a platform that is in the other one trades places", () => {
  expect(atPlace(0, "b", first).columns).toEqual(["b", "a", "c"]);
  expect(atPlace(1, "x", first).columns).toEqual(["a", "x", "c"]);
  expect(atPlace(1, "b", { ...first, columns: ["a"] }).columns).toEqual(["a", "b"]);
});
