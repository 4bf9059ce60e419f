// The promise of contrast, kept by arithmetic: every pair of ink and ground that the site uses.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const colours = readColours(css);
const onWall = new Map([
  ...colours,
  ...readColours(
    readFileSync(new URL("../components/classroom/deck/projector.css", import.meta.url), "utf8"),
  ),
]);

const words = [
  ["ink", "paper"],
  ["ink", "surface"],
  ["ink", "sunken"],
  ["ink", "selection"],
  ["ink-soft", "paper"],
  ["ink-soft", "surface"],
  ["ink-soft", "sunken"],
  ["link", "paper"],
  ["link", "surface"],
  ["starting-ink", "surface"],
  ["starting-ink", "paper"],
  ["starting-ink", "starting-fill"],
  ["running-ink", "surface"],
  ["running-ink", "paper"],
  ["on-running", "running-fill"],
  ["idle-ink", "surface"],
  ["idle-ink", "paper"],
  ["idle-ink", "idle-fill"],
  ["throttled-ink", "surface"],
  ["throttled-ink", "throttled-fill"],
  ["gone-ink", "surface"],
  ["gone-ink", "paper"],
  ...[...colours.keys()].filter(isCode).map((name) => [name, "sunken"] as const),
] as const;

const shapes = [
  ["starting", "surface"],
  ["running", "surface"],
  ["idle", "surface"],
  ["idle", "idle-fill"],
  ["throttled", "surface"],
  ["gone", "surface"],
  ["line-strong", "surface"],
  ["line-strong", "paper"],
  ["focus", "paper"],
  ["focus", "surface"],
] as const;

test.each(words)("%s on %s reads at 4.5:1 in both themes", (front, back) => {
  expect(worstContrast(front, back)).toBeGreaterThanOrEqual(4.5);
});

test.each(shapes)("%s stands out from %s at 3:1 in both themes", (front, back) => {
  expect(worstContrast(front, back)).toBeGreaterThanOrEqual(3);
});

const onWallWords = words.filter(([, back]) => back !== "selection");

test.each(onWallWords)("on a wall, %s on %s reads at 7:1 in both themes", (front, back) => {
  expect(worstContrast(front, back, onWall)).toBeGreaterThanOrEqual(7);
});

test.each(shapes)("on a wall, %s stands out from %s at 3:1 in both themes", (front, back) => {
  expect(worstContrast(front, back, onWall)).toBeGreaterThanOrEqual(3);
});

const systemColours = /^(Canvas|CanvasText|LinkText|Highlight|HighlightText)$/;

test("with forced colours every colour is one of the reader's own", () => {
  const block = /@media \(forced-colors: active\) \{([\s\S]*?)\n {2}\}/.exec(css)?.[1] ?? "";
  const forced = new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value.replace(/^color-mix\(in srgb, CanvasText \d+%, Canvas\)$/, "Canvas"),
    ]),
  );
  for (const name of colours.keys()) expect(forced.get(name), name).toMatch(systemColours);
  // What stands on a ground is of the pair that the system keeps readable.
  const pairs = { Canvas: /^(CanvasText|LinkText)$/, Highlight: /^HighlightText$/ };
  for (const [front, back] of words) {
    const ground = forced.get(back);
    if (back === "selection" || (ground !== "Canvas" && ground !== "Highlight")) continue;
    expect(forced.get(front), `${front} on ${back}`).toMatch(pairs[ground]);
  }
});

function worstContrast(front: string, back: string, from = colours): number {
  const [a, b] = [pair(front, from), pair(back, from)];
  return Math.min(contrast(a.light, b.light), contrast(a.dark, b.dark));
}

type Pair = { readonly light: string; readonly dark: string };

function readColours(text: string): ReadonlyMap<string, Pair> {
  const [root = ""] = text.split("@media (prefers-contrast");
  const found = new Map<string, Pair>();
  for (const [, name = "", value = ""] of root.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const both = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
    if (both?.[1] && both[2]) found.set(name, { light: both[1], dark: both[2] });
    else if (/^#\w{6}$/.test(value)) found.set(name, { light: value, dark: value });
  }
  return found;
}

function isCode(name: string): boolean {
  return name.startsWith("code-token");
}

function pair(name: string, from: ReadonlyMap<string, Pair>): Pair {
  const found = from.get(name);
  if (!found) throw new Error(`--${name} is not a colour in tokens.css`);
  return found;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
