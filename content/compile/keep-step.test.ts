import type { Root } from "mdast";
import { expect, test } from "vitest";
import { keepStep } from "./keep-step";

const text = (value: string) => ({ type: "text" as const, value });
const paragraph = (...children: object[]) => ({ type: "paragraph", children });
const heading = (id: string) => ({
  type: "heading",
  depth: 2,
  data: { hProperties: { id } },
  children: [text(id)],
});
const toKeep = (value: string) =>
  paragraph({ type: "strong", children: [text("To keep:")] }, text(` ${value}`));
const treeOf = (...children: object[]) => ({ type: "root", children }) as Root;

test("a paragraph that says what to keep is kept as a sentence, with the heading above it", () => {
  const tree = treeOf(
    heading("waiting"),
    paragraph(text("Other words.")),
    toKeep("it is  counted\nfrom the end."),
    heading("in-short"),
    toKeep("the rest."),
  );
  expect(keepStep(tree)).toEqual([
    { headingId: "waiting", text: "It is counted from the end." },
    { headingId: "in-short", text: "The rest." },
  ]);
});

test("where no paragraph says so, nothing is kept", () => {
  expect(keepStep(treeOf(heading("in-short"), paragraph(text("To keep: this."))))).toEqual([]);
});
