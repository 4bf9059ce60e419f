import fc from "fast-check";
import { expect, test } from "vitest";
import { narrowPieces, spotsOf, wideLines } from "./course-map-layout";

const line = ([from = "", to = ""]: string) => ({ from, to });
const lines = ["ab", "bc", "cd", "be", "ef", "cf", "fg", "dh", "gh"].map(line);
const slugs = [..."abcdefgh"];
const spots = spotsOf(slugs, lines);

test("a lesson stands right of all it builds on, in the lane of the last of them if that is free", () => {
  const places = [...spots.values()].map(({ slug, layer, lane }) => `${slug}${layer}${lane}`);
  expect(places).toEqual(["a00", "b10", "c20", "d30", "e21", "f31", "g41", "h51"]);
});

test("where no lane is free, or only one above the lesson before, it stands further to the right", () => {
  const places = (all: string, given: readonly string[]) =>
    [...spotsOf([...all], given.map(line)).values()].map(
      ({ slug, layer, lane }) => `${slug}${layer}${lane}`,
    );
  expect(places("abcd", ["ab", "ac", "ad"])).toEqual(["a00", "b10", "c11", "d20"]);
  expect(places("abcde", ["ab", "ac", "cd", "be"])).toEqual(["a00", "b10", "c11", "d21", "e30"]);
});

test("each line ends at the edge of its box", () => {
  const wide = wideLines(spots, lines);
  expect(wide.map(({ x, y }) => [Math.floor(x), Math.floor(y)])).toEqual(
    lines.map(({ to }) => [spots.get(to)?.layer, spots.get(to)?.lane]),
  );
});

test("a narrow line goes down row by row, round others by the strip that they leave free", () => {
  const rows = (pair: string) => narrowPieces(spots, [line(pair)]).map(({ row, d }) => [row, d]);
  expect(rows("ab")).toEqual([
    [0, "M50 .5V0.84V1"],
    [1, "M50 0h0"],
  ]);
  expect(rows("be").slice(1)).toEqual([
    [2, "M86 0V1"],
    [3, "M86 0V1"],
    [4, "M86 0h0"],
  ]);
  expect(rows("dh").map(([row]) => row)).toEqual([3, 4, 5, 6, 7]);
  expect(rows("dh")[1]).toEqual([4, "M10 0V1"]);
  expect(rows("cf")[1]).toEqual([3, "M98 0V1"]);
});

test("no two lessons share a place, whatever leads to what", () => {
  const pair = fc.tuple(fc.nat(6), fc.nat(6)).map(([one, step]) => {
    const to = Math.min(7, one + step + 1);
    return { from: slugs[one] ?? "", to: slugs[to] ?? "" };
  });
  fc.assert(
    fc.property(fc.array(pair), (given) => {
      const places = [...spotsOf(slugs, given).values()];
      expect(new Set(places.map(({ layer, lane }) => `${layer} ${lane}`)).size).toBe(slugs.length);
      for (const one of [...wideLines(spots, given), ...narrowPieces(spots, given)])
        expect(one.d).not.toMatch(/NaN|undefined/);
    }),
  );
});
