import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import type { Mark } from "@/simulator/scene/marks";
import { hatchPatterns, pageLook, svgMarks } from "./svg-painter";

const painted = (...marks: readonly Mark[]) =>
  svgMarks({ width: 10, height: 10, marks }, pageLook).replace(/^<g fill="none">(.*)<\/g>$/, "$1");

const rect = { kind: "rect", x: 1.26, y: 2, width: 13, height: 4, radius: 2 } as const;

test("a rectangle has its place to a tenth, its fill and its outline", () => {
  const stroke = { ink: "idle", width: 1.5 } as const;
  const box = '<rect x="1.3" y="2" width="13" height="4" rx="2"';
  expect(painted({ ...rect, fill: "running", stroke })).toBe(
    `${box} fill="var(--running)" stroke="var(--idle)" stroke-width="1.5"/>`,
  );
  expect(painted({ ...rect, stroke: { ...stroke, dash: "dotted" }, opacity: 0.224 })).toBe(
    `${box} opacity="0.22" stroke="var(--idle)" stroke-width="1.5" stroke-dasharray="0.5 4" stroke-linecap="round"/>`,
  );
});

test("what starts is hatched, on its ground or over what is there, by patterns that exist", () => {
  const hatched = painted(
    { ...rect, fill: "starting-fill", hatch: "starting" },
    { ...rect, hatch: "starting" },
  );
  const uses = [...hatched.matchAll(/fill="url\(#([\w-]+)\)"/g)].map(([, id]) => id);
  expect(uses).toEqual(["hatch-on-ground", "hatch"]);
  const patterns = hatchPatterns({ ...pageLook, ink: (name) => `[${name}]` });
  for (const id of uses) expect(patterns).toContain(`<pattern id="${id}"`);
  expect(patterns.match(/fill="\[starting-fill\]"/g)).toHaveLength(1);
  expect(patterns.match(/stroke="\[starting\]"/g)).toHaveLength(2);
});

test("a circle and a path have their own elements", () => {
  expect(painted({ kind: "circle", x: 5, y: 6, radius: 2.25, fill: "running" })).toBe(
    '<circle cx="5" cy="6" r="2.3" fill="var(--running)"/>',
  );
  const stroke = { ink: "line", width: 1, dash: "dashed" } as const;
  expect(painted({ kind: "path", d: "M0.123 -4.56L7 8", stroke })).toBe(
    '<path d="M0.1 -4.6L7 8" stroke="var(--line)" stroke-width="1" stroke-dasharray="5 4"/>',
  );
});

test("a ring is an arc as long as what is left of it", () => {
  const ring = { kind: "ring", x: 5, y: 5, radius: 4, stroke: { ink: "idle", width: 3 } } as const;
  expect(painted({ ...ring, share: 0.25 })).toContain('d="M5 1A4 4 0 0 1 9 5"');
  expect(painted({ ...ring, share: 0.75 })).toContain('d="M5 1A4 4 0 1 1 1 5"');
  expect(painted({ ...ring, share: 0 })).toContain('d="M5 1A4 4 0 0 1 5 1"');
  expect(painted({ ...ring, share: 1 })).toMatch(/^<circle cx="5" cy="5" r="4" stroke=/);
});

const letters = { size: 12, ink: "ink", weight: 400, family: "sans", anchor: "start" } as const;

test("a text says of its letters what differs from those around the picture", () => {
  const text = { kind: "text", x: 1, y: 2, text: "#1", ...letters } as const;
  expect(painted(text)).toBe('<text x="1" y="2" fill="var(--ink)" font-size="12">#1</text>');
  expect(painted({ ...text, weight: 600, family: "mono", anchor: "middle" })).toBe(
    '<text x="1" y="2" fill="var(--ink)" font-size="12" font-weight="600" font-family="var(--mono)" text-anchor="middle">#1</text>',
  );
});

test("what is said in a picture cannot become part of its markup", () => {
  const text = painted({ kind: "text", x: 0, y: 0, text: '<script>"&', ...letters });
  const [node] = parseFragment(`<svg>${text}</svg>`).childNodes;
  expect(
    JSON.stringify(node, (key, value) => (key === "parentNode" ? undefined : value)),
  ).toContain('"value":"<script>\\"&"');
  expect(text).not.toContain("<script>");
});

test("marks come in their order, and what is not filled is not black", () => {
  const marks = [rect, { ...rect, fill: "idle" }] as const;
  const svg = svgMarks({ width: 10, height: 10, marks }, pageLook);
  expect(svg).toMatch(
    /^<g fill="none"><rect [^>]*rx="2"\/><rect [^>]*fill="var\(--idle\)"\/><\/g>$/,
  );
});

test("the squares of a large fleet are one path of equal steps, those of a small one an element each", () => {
  const squares = (count: number) =>
    Array.from({ length: count }, (_, n) => {
      const [x, y] = [8 + (n % 50) * (22 / 3), 9 + Math.floor(n / 50) * 7.5];
      return { kind: "rect", x, y, width: 4, height: 4, radius: 1, fill: "running" } as const;
    });
  const idle = { ...rect, fill: "idle" } as const;
  const svg = painted(...squares(150), idle, ...squares(20));
  const [path = ""] = svg.match(/^<path [^>]*>/) ?? [];
  expect(path).toMatch(/^<path d="m8 9h4v4h-4zm7.333 0h4v4h-4zm7.333 0h4v4h-4z/);
  expect(path.match(/zm-359.333 7.5h4/g)).toHaveLength(2);
  expect(path.match(/z/g)).toHaveLength(150);
  expect(path).toContain('fill="var(--running)"');
  expect(svg.match(/<rect/g)).toHaveLength(1 + 20);
});

test("squares of another size or look are not joined to them", () => {
  const square = {
    kind: "rect",
    x: 0,
    y: 0,
    width: 4,
    height: 4,
    radius: 1,
    fill: "idle",
  } as const;
  const many = Array.from({ length: 120 }, () => square);
  for (const other of [
    { ...square, width: 5 },
    { ...square, fill: "running" },
    { ...square, opacity: 0.5 },
    { ...square, stroke: { ink: "idle", width: 1 } },
  ] as const)
    expect(painted(...many, other)).toMatch(/^<path [^>]*><rect [^>]*>$/);
});
