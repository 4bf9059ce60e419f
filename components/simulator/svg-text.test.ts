import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import type { Mark } from "@/simulator/scene/marks";
import { pageLook, svgMarks } from "./svg-text";

const picture = (marks: readonly Mark[]) =>
  svgMarks({ width: 10, height: 10, marks }, pageLook("x"));

test("a rectangle has its place, its ink and, where it starts, its hatch", () => {
  const text = picture([
    {
      kind: "rect",
      x: 1.26,
      y: 2,
      width: 3,
      height: 4,
      radius: 2,
      fill: "starting-fill",
      hatch: "starting",
      stroke: { ink: "starting", width: 1.5 },
    },
  ]);
  expect(text).toContain('<pattern id="x-starting"');
  expect(text).toContain(
    '<rect x="1.3" y="2" width="3" height="4" rx="2" fill="var(--starting-fill)" stroke="var(--starting)" stroke-width="1.5">',
  );
  expect(text).toContain('fill="url(#x-starting)"');
});

test("what is said in a picture cannot become part of its markup", () => {
  const text = picture([
    {
      kind: "text",
      x: 0,
      y: 0,
      text: '<script>"&',
      size: 12,
      ink: "ink",
      weight: 400,
      family: "sans",
      anchor: "start",
    },
  ]);
  const [node] = parseFragment(`<svg>${text}</svg>`).childNodes;
  expect(
    JSON.stringify(node, (key, value) => (key === "parentNode" ? undefined : value)),
  ).toContain('"value":"<script>\\"&"');
  expect(text).not.toContain("<script>");
});

test("a ring is as long as what is left of it", () => {
  const ring = { kind: "ring", x: 5, y: 5, radius: 10, stroke: { ink: "idle", width: 3 } } as const;
  expect(picture([{ ...ring, share: 0.25 }])).toContain('stroke-dasharray="15.7 62.8"');
});
