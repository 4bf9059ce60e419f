// The picture uses its box: what is drawn on the stage of a still covers at least 45 % of it, on a phone and beside words
// in a text. What is not drawn at that instant does not count, nor does the timeline below.
import { expect, test } from "vitest";
import type { Mark, Picture } from "@/simulator/scene/marks";
import course from "../../content/course.json";
import { pairedStillsOf, pictureOf, stillsOf } from "./stills-fixture";

const phone = 352;
const desk = 666;

const enough = 0.45;

test.each(course.lessons)("the stages of %s fill their box", (slug) => {
  const thin = stillsOf(slug).flatMap((still) =>
    [phone, desk].flatMap((width) =>
      saidIfThin(`${still.of}, ${width} px`, pictureOf(still, width)),
    ),
  );
  expect(thin).toEqual([]);
});

test("the low stages of every pair fill theirs", () => {
  const paired = course.lessons.flatMap(pairedStillsOf);
  expect(paired.length).toBeGreaterThan(12);
  expect(paired.flatMap((still) => saidIfThin(still.of, pictureOf(still, phone, 0)))).toEqual([]);
});

function saidIfThin(name: string, picture: Picture): readonly string[] {
  const share = shareCovered(picture);
  return share < enough ? [`${name}: ${share.toFixed(3)}`] : [];
}

const grain = 4;

/** On a grid: whatever lies in the box of a mark. Lines count for what they are, which is next to nothing. */
function shareCovered({ width, height, marks }: Picture): number {
  const [columns, rows] = [width, height].map((side) => Math.ceil(side / grain)) as [
    number,
    number,
  ];
  const taken = new Set<number>();
  for (const [x, y, wide, high] of marks.flatMap(boxOf)) {
    for (
      let row = Math.max(0, Math.floor(y / grain));
      row < Math.min(rows, (y + high) / grain);
      row += 1
    )
      for (
        let n = Math.max(0, Math.floor(x / grain));
        n < Math.min(columns, (x + wide) / grain);
        n += 1
      )
        taken.add(row * columns + n);
  }
  return taken.size / (columns * rows);
}

function boxOf(one: Mark): readonly (readonly [number, number, number, number])[] {
  switch (one.kind) {
    case "rect":
      return [[one.x, one.y, one.width, one.height]];
    case "circle":
    case "ring":
      return [[one.x - one.radius, one.y - one.radius, 2 * one.radius, 2 * one.radius]];
    case "text": {
      const width = one.text.length * one.size * 0.55;
      const left = { start: 0, middle: width / 2, end: width }[one.anchor];
      return [[one.x - left, one.y - one.size, width, 1.2 * one.size]];
    }
    case "path":
      return [];
  }
}
