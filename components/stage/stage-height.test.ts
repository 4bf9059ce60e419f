// The style sheet holds the stage's place before it is drawn; the scene decides its height. They agree.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { narrowBelow, stageLayout } from "@/simulator/scene/stage-layout";

const css = readFileSync(new URL("../player/picture.module.css", import.meta.url), "utf8");
const [narrow, wide] = [
  ...css.matchAll(/\.stage \{\s+(?:[\w-]+: [^;]+;\s+)*?block-size: (\d+)px/g),
].map(([, px]) => Number(px));

const beside = readFileSync(
  new URL("../lesson/compare/companion.module.css", import.meta.url),
  "utf8",
);

test("beside another run it keeps as much as the lowest takes", () => {
  const [, px] = beside.match(/\.pair \[data-part="stage"\] \{\s+block-size: (\d+)px/) ?? [];
  expect(Number(px)).toBe(stageLayout(narrowBelow - 1, 1, false, 0).height);
});

test("the style sheet keeps as much room for the stage as the stage takes", () => {
  expect(narrow).toBe(stageLayout(narrowBelow - 1, 1).height);
  expect(wide).toBe(stageLayout(narrowBelow, 1).height);
});
