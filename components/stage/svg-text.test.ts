import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import type { Mark } from "@/simulator/scene/marks";
import { pageLook, svgMarks } from "./svg-text";

const picture = (marks: readonly Mark[]) =>
  svgMarks({ width: 10, height: 10, marks }, pageLook("x"));

test("a rectangle has its place, its ink and, where it starts, its hatch", () => {
  const hatched = {
    kind: "rect",
    x: 1.26,
    y: 2,
    width: 13,
    height: 4,
    radius: 2,
    fill: "starting-fill",
    hatch: "starting",
    stroke: { ink: "starting", width: 1.5 },
  } as const;
  const look = 'fill="url(#hatch-starting)" stroke="var(--starting)" stroke-width="1.5"';
  expect(picture([hatched])).toBe(`<rect ${look} x="1.5" y="2" width="13" height="4" rx="2"/>`);
  expect(picture([{ ...hatched, width: 3 }])).toBe(`<path d="M1.5 2h3v4h-3z" ${look}/>`);
});

test("a hatch that the page's sheet has not, and any in a file, comes with the picture", () => {
  const hatched = square(0, 0, { hatch: "starting", fill: "starting-fill" });
  const bare = picture([square(0, 0, { hatch: "idle" })]);
  expect(bare).toContain('<pattern id="x-idle-running"');
  expect(bare).toContain('<path d="M0 0h6v6H0z" fill="var(--running)"/>');
  const inFile = svgMarks(
    { width: 10, height: 10, marks: [hatched] },
    { ...pageLook("file"), hasSheet: false },
  );
  expect(inFile).toContain('<pattern id="file-starting-starting-fill"');
  expect(inFile).toContain('fill="url(#file-starting-starting-fill)"');
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
  const row = [2, 9, 16, 23].map((x) => square(x, 10));
  expect(picture(row)).toBe(
    '<path d="M0 1h4" stroke="var(--running)" stroke-width="0.5714" stroke-dasharray="0.5714 0.4286" transform="translate(2 5)scale(7)"/>',
  );
  const outlined = row.map(({ fill: _, ...one }) => ({
    ...one,
    stroke: { ink: "idle", width: 1 } as const,
  }));
  const next = outlined.map((one) => ({ ...one, y: 17 }));
  const edges = [...picture([...outlined, ...next]).matchAll(/d="(.*?)".*?transform="(.*?)"/g)];
  expect(edges.map(([, d]) => d)).toEqual(Array(4).fill("M0 1h4M0 2h4"));
  expect(edges.map(([, , place]) => place)).toEqual([
    "translate(1.5 3)scale(7)",
    "translate(1.5 7)scale(7)",
    "translate(1.5 5)scale(7)",
    "translate(5.5 5)scale(7)",
  ]);
});
