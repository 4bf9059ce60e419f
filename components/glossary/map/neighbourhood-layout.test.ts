import fc from "fast-check";
import { expect, test } from "vitest";
import { narrowNeighbourhood, wideNeighbourhood } from "./neighbourhood-layout";
import { type Box, linesOf } from "./node-box";

const name = fc.stringMatching(/^[A-Za-z-]{1,14}( [A-Za-z]{1,10}){0,2}$/);
const nodes = (most: number) => fc.array(fc.record({ id: fc.uuid(), name }), { maxLength: most });
const near = fc.record({ requires: nodes(6), related: nodes(8), requiredBy: nodes(9) });

const layouts = [
  ["wide", wideNeighbourhood],
  ["narrow", narrowNeighbourhood],
] as const;

test.each(layouts)("in the %s picture no box leaves it or covers another", (_, layout) => {
  fc.assert(
    fc.property(name, near, (center, neighbours) => {
      const picture = layout({ id: "center", name: center }, neighbours);
      const { requires, related, requiredBy } = picture.boxes;
      const boxes = [picture.focus, ...requires, ...related, ...requiredBy];
      expect(boxes).toHaveLength(
        1 + neighbours.requires.length + neighbours.related.length + neighbours.requiredBy.length,
      );
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(picture.width + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(picture.height + 0.01);
      }
      const pairs = boxes.flatMap((one, n) => boxes.slice(n + 1).map((other) => [one, other]));
      expect(pairs.filter(([one, other]) => one && other && overlap(one, other))).toEqual([]);
    }),
  );
});

test.each(layouts)(
  "in the %s picture what is required stands above and what follows below",
  (_, layout) => {
    const node = (id: string) => ({ id, name: id });
    const { focus, boxes } = layout(node("focus"), {
      requires: [node("a"), node("b")],
      related: [node("c")],
      requiredBy: [node("d")],
    });
    for (const box of boxes.requires) expect(box.y + box.height).toBeLessThan(focus.y);
    for (const box of boxes.requiredBy) expect(box.y).toBeGreaterThan(focus.y + focus.height);
  },
);

test("every neighbour is joined to the term in the wide picture", () => {
  const some = ["a", "b", "c"].map((id) => ({ id, name: id }));
  const near = { requires: some, related: some, requiredBy: some };
  const { edges } = wideNeighbourhood({ id: "x", name: "x" }, near);
  expect(edges.map(({ kind }) => kind).sort()).toEqual(
    Object.keys(near)
      .flatMap((kind) => [kind, kind, kind])
      .sort(),
  );
});

test("a long name is broken between its words", () => {
  expect(linesOf("Hybrid keep-alive policy", 120)).toEqual(["Hybrid", "keep-alive", "policy"]);
  expect(linesOf("Cold start", 160)).toEqual(["Cold start"]);
});

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width - 0.01 &&
    other.x < one.x + one.width - 0.01 &&
    one.y < other.y + other.height - 0.01 &&
    other.y < one.y + one.height - 0.01
  );
}
