import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import type { Mark } from "@/simulator/scene/marks";
import { hatchPatterns, pageLook, svgMarks } from "./svg-painter";

const painted = (...marks: readonly Mark[]) =>
  svgMarks({ width: 10, height: 10, marks }, pageLook)
    .replaceAll("'", '"')
    .replace(/^<g fill="none">(.*)<\/g>$/, "$1");

const rect = { kind: "rect", x: 1.26, y: 2, width: 13, height: 4, radius: 2 } as const;

test("a rectangle has its place to a tenth, its fill and its outline", () => {
  const stroke = { ink: "idle", width: 1.5 } as const;
  const box = '<rect x="1.3" y="2" width="13" height="4" rx="2"';
  expect(painted({ ...rect, fill: "running", stroke })).toBe(
    `${box} fill="var(--running)" stroke="var(--idle)" stroke-width="1.5"/>`,
  );
  expect(painted({ ...rect, stroke: { ...stroke, dash: "dotted" }, opacity: 0.224 })).toBe(
    `${box} opacity="0.2" stroke="var(--idle)" stroke-width="1.5" stroke-dasharray="0.5 4" stroke-linecap="round"/>`,
  );
});

test("what starts is hatched, on its ground or over what is there, by patterns that exist", () => {
  const hatched = painted(
    { ...rect, fill: "starting-fill", hatch: "starting" },
    { ...rect, hatch: "starting" },
  );
  const uses = [...hatched.matchAll(/fill="url\(#([\w-]+)\)"/g)].map(([, id]) => id);
  expect(uses).toEqual(["hatch-on-ground", "hatch"]);
  const patterns = hatchPatterns({ ...pageLook, ink: (name) => `[${name}]` }).replaceAll("'", '"');
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
  expect(painted({ ...ring, share: 0.25 })).toContain('d="m5 1a4 4 0 0 1 4 4"');
  expect(painted({ ...ring, share: 0.75 })).toContain('d="m5 1a4 4 0 1 1 -4 4"');
  expect(painted({ ...ring, share: 0 })).toContain('d="m5 1a4 4 0 0 1 0 0"');
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
    /^<g fill='none'><rect [^>]*rx='2'\/><rect [^>]*fill='var\(--idle\)'\/><\/g>$/,
  );
});

const square = { kind: "rect", x: 0, y: 0, width: 4, height: 4, radius: 1 } as const;
const squares = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const [x, y] = [8 + (n % 50) * (22 / 3), 9 + Math.floor(n / 50) * 7.5];
    return { ...square, x, y, fill: "running" } as const;
  });

test("the squares of a fleet are one path, each as far from the one before as that from its own", () => {
  const svg = painted(...squares(150));
  expect(svg).toMatch(/^<path d="m8 9v4h4v-4zm7.3 0v4h4v-4zm7.4 0v4h4v-4z[^"]*" fill="[^"]*"\/>$/);
  expect(svg.match(/zm-359.3 7.5v4/g)).toHaveLength(2);
  expect(svg.match(/z/g)).toHaveLength(150);
  const steps = [...svg.matchAll(/m(-?[\d.]+) /g)].map(([, step]) => Number(step));
  // No error of rounding adds up: the last stands where it stood.
  expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(8 + 49 * (22 / 3), 1);
});

test("round corners, circles and rings are outlined as their own elements would be", () => {
  const fill = "idle" as const;
  const corners = { ...rect, x: 0, y: 0, fill };
  expect(painted(corners, { ...corners, x: 20 })).toContain(
    'd="m2 0a2 2 0 0 0 -2 2v0a2 2 0 0 0 2 2h9a2 2 0 0 0 2 -2v0a2 2 0 0 0 -2 -2zm20 0a',
  );
  const circle = { kind: "circle", x: 5, y: 5, radius: 4, fill } as const;
  expect(painted(circle, { ...circle, x: 14.9, radius: 2.1 })).toContain(
    'd="m9 5a4 4 0 0 0 -8 0a4 4 0 0 0 8 0zm8 0a2.1 2.1 0 0 0 -4.2 0a2.1 2.1 0 0 0 4.2 0z"',
  );
  const stroke = { ink: "idle", width: 3 } as const;
  const ring = { kind: "ring", x: 5, y: 5, radius: 4, share: 0.25, stroke } as const;
  // The second begins at its own top, and not where the first has ended.
  expect(painted(ring, { ...ring, x: 25 })).toContain('d="m5 1a4 4 0 0 1 4 4m16 -4a4 4 0 0 1 4 4"');
});

test("marks of another look stand by themselves, and those after them join their own", () => {
  for (const other of [
    { ...square, fill: "idle" },
    { ...square, fill: "running", opacity: 0.5 },
    { ...square, fill: "running", stroke: { ink: "idle", width: 1 } },
    { ...square, fill: "starting-fill", hatch: "starting" },
  ] as const) {
    const svg = painted(...squares(3), { ...other, x: 40 }, ...squares(3));
    expect(svg).toMatch(/^<path [^>]*><rect [^>]*>$/);
  }
});

test("nothing is drawn under what it lay over", () => {
  const under = { ...square, fill: "running" } as const;
  const over = { ...square, x: 2, fill: "idle" } as const;
  const again = { ...square, x: 4, fill: "running" } as const;
  expect(painted(under, over, again).match(/<rect/g)).toHaveLength(3);
  const text = { kind: "text", x: 4, y: 5, text: "i1", ...letters } as const;
  expect(painted(under, text, again)).toMatch(/^<rect.*<text.*<rect/);
});

test("outlined shapes that overlap stay by themselves, those that touch do not", () => {
  const stroke = { ink: "idle", width: 2 } as const;
  const box = { ...square, fill: "idle-fill", stroke } as const;
  expect(painted(box, { ...box, x: 2 }).match(/<rect/g)).toHaveLength(2);
  expect(painted(box, { ...box, x: 4 })).toMatch(/^<path [^>]*>$/);
  const faint = { ...square, fill: "idle", opacity: 0.5 } as const;
  expect(painted(faint, { ...faint, x: 2 }).match(/<rect/g)).toHaveLength(2);
});
