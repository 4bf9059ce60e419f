import { expect, test } from "vitest";
import { mapMarkup, neighbourhoodMarkup } from "./graph-markup";
import { wideNeighbourhood } from "./neighbourhood-layout";
import { narrowMap, wideMap } from "./subject-map-layout";

const node = (id: string, name = id) => ({ id, name });
const picture = wideNeighbourhood(node("x"), {
  requires: [node("a", 'A <b> & "c"')],
  related: [],
  requiredBy: [node("d"), node("e")],
});
const terms = [
  { id: "a", name: "A", level: "beginner", area: "cost", requires: [] },
  { id: "b", name: "B", level: "advanced", area: "cost", requires: ["a"] },
  { id: "c", name: "C", level: "beginner", area: "scaling", requires: ["a"] },
];
const areas = ["scaling", "cost"];
const count = (text: string, part: string) => text.split(part).length - 1;

test("each neighbour is a link in the list of its kind, and empty lists are left out", () => {
  const markup = neighbourhoodMarkup(picture, "/base/glossary/");
  expect(markup).toContain(
    '<g role="list" aria-label="Know first"><g role="listitem"><a href="/base/glossary/a/">',
  );
  expect(count(markup, "<a ")).toBe(3);
  expect(markup).not.toContain("See also");
});

test("a name is text, whatever is in it", () => {
  expect(neighbourhoodMarkup(picture, "/")).toContain("A &lt;b&gt; &amp; &quot;c&quot;");
});

test("the map has a list for each area, with each term once", () => {
  for (const map of [wideMap(terms, areas), narrowMap(terms, areas)]) {
    const markup = mapMarkup(map, "/glossary/");
    expect(markup).toContain('aria-label="Cost"');
    expect(markup).toContain('aria-label="Scaling"');
    for (const { id } of terms) expect(count(markup, `href="/glossary/${id}/"`)).toBe(1);
  }
});

test("on the map the simple stands left of the advanced, or on a phone above it", () => {
  const [, wide] = wideMap(terms, areas).bands;
  const [, narrow] = narrowMap(terms, areas).bands;
  const find = (band: typeof wide, id: string) => band?.boxes.find((box) => box.id === id);
  expect(find(wide, "a")?.x).toBeLessThan(find(wide, "b")?.x ?? 0);
  expect(find(narrow, "a")?.y).toBeLessThan(find(narrow, "b")?.y ?? 0);
});

test("the areas stand in the order they are given in", () => {
  expect(wideMap(terms, areas).bands.map(({ area }) => area)).toEqual(areas);
});

test("a line leads from what is known first, and lies under every box", () => {
  const map = wideMap(terms, areas);
  expect(map.lines.map(({ from, to }) => [from, to])).toEqual([
    ["a", "b"],
    ["a", "c"],
  ]);
  const markup = mapMarkup(map, "/glossary/");
  expect(markup.lastIndexOf("data-from")).toBeLessThan(markup.indexOf("<rect"));
});

test("a term weighs more the more terms build on it", () => {
  const many = Array.from({ length: 8 }, (_, n) => ({
    ...{ id: `n${n}`, name: "N", level: "beginner", area: "cost" },
    requires: n < 3 ? ["a", "b"] : ["a"],
  }));
  const { weights } = wideMap([...terms, ...many], areas);
  expect(["a", "b", "c"].map((id) => weights.get(id))).toEqual([2, 1, 0]);
});
