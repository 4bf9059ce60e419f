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
  expect(text).toContain('<pattern id="x-starting-starting-fill"');
  expect(text).toContain('<path d="M0 0h6v6H0z" fill="var(--starting-fill)"/>');
  expect(text).toContain(
    '<rect fill="url(#x-starting-starting-fill)" stroke="var(--starting)" stroke-width="1.5" x="1.3" y="2" width="3" height="4" rx="2"/>',
  );
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

test("a ring is an arc as long as what is left of it", () => {
  const ring = { kind: "ring", x: 5, y: 5, radius: 4, stroke: { ink: "idle", width: 3 } } as const;
  expect(picture([{ ...ring, share: 0.25 }])).toContain('d="M5 1a4 4 0 0 1 4 4"');
  expect(picture([{ ...ring, share: 0.75 }])).toContain('d="M5 1a4 4 0 1 1 -4 4"');
  expect(picture([{ ...ring, share: 1 }])).toContain('d="M5 1a4 4 0 1 1-.1 0z"');
  expect(picture([{ ...ring, share: 0 }])).toContain('d=""');
});

const square = (x: number, y: number, more: Partial<Extract<Mark, { kind: "rect" }>> = {}) =>
  ({ kind: "rect", x, y, width: 4, height: 4, radius: 1, fill: "running", ...more }) as const;

test("marks of one look are one path, and those of another between them that do not touch them stay apart", () => {
  const other = square(20, 20, { fill: "idle" });
  expect(picture([square(0, 0), other, square(10, 0)])).toBe(
    '<path d="M0 0h4v4h-4zM10 0h4v4h-4z" fill="var(--running)"/><path d="M20 20h4v4h-4z" fill="var(--idle)"/>',
  );
});

test("what lies over another mark stays over it", () => {
  const over = square(2, 2, { fill: "idle" });
  expect(picture([square(0, 0), over, square(3, 3)])).toBe(
    '<path d="M0 0h4v4h-4z" fill="var(--running)"/><path d="M2 2h4v4h-4z" fill="var(--idle)"/><path d="M3 3h4v4h-4z" fill="var(--running)"/>',
  );
});

test("the same opaque mark is drawn once, a translucent one as often as it is there", () => {
  const path = { kind: "path", d: "M0 0H9", stroke: { ink: "idle", width: 1 } } as const;
  expect(picture([path, path])).toBe(
    '<path d="M0 0H9" fill="none" stroke="var(--idle)" stroke-width="1"/>',
  );
  expect(
    picture([path, path].map((one) => ({ ...one, opacity: 0.5 }))).match(/<path/g),
  ).toHaveLength(2);
});

test("equal squares at equal steps are a dashed line, outlined ones a line along each edge", () => {
  const row = [0, 7, 14, 21].map((x) => square(x, 10));
  expect(picture(row)).toBe(
    '<path d="M0 12h25" stroke="var(--running)" stroke-width="4" stroke-dasharray="4 3"/>',
  );
  const outlined = row.map(({ fill: _, ...one }) => ({
    ...one,
    stroke: { ink: "idle", width: 1 } as const,
  }));
  expect(picture(outlined)).toBe(
    '<path d="M-0.5 10h26M-0.5 14h26" stroke="var(--idle)" stroke-width="1" stroke-dasharray="5 2"/>' +
      '<path d="M-0.5 12h22M3.5 12h22" stroke="var(--idle)" stroke-width="5" stroke-dasharray="1 6"/>',
  );
});
