// Words on the lines of events and answers: readable however dense the traffic and narrow the stage.
import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { filmOf } from "../playback/player";
import { settingsOf } from "../presets/preset";
import { presets } from "../presets/presets";
import { frameAt } from "../read/frame";
import { record } from "../run/record";
import type { Mark } from "./marks";
import { slotsOf } from "./slots";
import { stagePicture } from "./stage";
import { recentlyAt } from "./stage-scene";

const second = 1_000_000;
const trace = record(
  scenarioWith({
    ...settingsOf(presets["lambda-node"]),
    prices: null,
    horizon: 20 * second,
    traffic: { kind: "poisson", perSecond: 150 },
  }),
);
const lens = filmOf(trace).lenses.bent;

function textsAt(at: number, width: number) {
  const frame = frameAt(trace, at, recentlyAt(lens, at));
  const chosen = { request: null, instance: null };
  const slots = slotsOf(trace.instances);
  return stagePicture({ trace, slots, lens, frame, chosen }, width).marks.filter(isCount);
}

function isCount(mark: Mark): mark is Extract<Mark, { kind: "text" }> {
  return mark.kind === "text" && mark.text.startsWith("×");
}

test("counts never overlap each other, whatever the instant and the width", () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: trace.horizon }),
      fc.integer({ min: 300, max: 1200 }),
      (at, width) => {
        const counts = textsAt(at, width);
        seen += counts.length;
        const spans = counts.map(({ x, text, size }) => {
          const half = (text.length * size * 0.62) / 2;
          return [x - half, x + half] as const;
        });
        const sorted = spans.toSorted(([a], [b]) => a - b);
        for (const [n, [left]] of sorted.entries())
          if (n > 0) expect(left).toBeGreaterThan(sorted[n - 1]?.[1] ?? left);
      },
    ),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(150);
});

test("words of tries that come again stand clear of the headings, whatever the instant and the width", () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: storm.horizon }),
      fc.integer({ min: 300, max: 1200 }),
      (at, width) => {
        const lens = filmOf(storm).lenses.bent;
        const frame = frameAt(storm, at, recentlyAt(lens, at));
        const slots = slotsOf(storm.instances);
        const chosen = { request: null, instance: null };
        const { marks } = stagePicture({ trace: storm, slots, lens, frame, chosen }, width);
        const texts = marks.filter((mark) => mark.kind === "text");
        const headings = texts.filter(({ text }) => text === "events" || text === "answers");
        const words = texts.filter(({ text }) => /again|^try \d/.test(text));
        seen += words.length;
        for (const heading of headings)
          for (const word of words) expect(areApart(heading, word)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(50);
});

test("words of answers never overlap each other, at ten instants a second and three widths", () => {
  const lens = filmOf(failing).lenses.bent;
  const slots = slotsOf(failing.instances);
  const chosen = { request: null, instance: null };
  let seen = 0;
  for (const width of [320, 666, 1200])
    for (let at = 0; at < failing.horizon; at += second / 10) {
      const frame = frameAt(failing, at, recentlyAt(lens, at));
      const picture = stagePicture({ trace: failing, slots, lens, frame, chosen }, width);
      const words = picture.marks.filter(isAnswer);
      seen += words.length;
      for (const [n, one] of words.entries())
        for (const other of words.slice(n + 1))
          expect(areApart(one, other), `${one.text}, ${other.text} at ${at}`).toBe(true);
    }
  expect(seen).toBeGreaterThan(500);
});

function isAnswer(mark: Mark): mark is Text {
  return mark.kind === "text" && /^(failed|dead letter|timeout|[\d.]+.(ms|s))$/.test(mark.text);
}

/** Four of ten runs fail, and soon there are dead letters among those that are done. */
const failing = record(
  scenarioWith({
    horizon: 20 * second,
    traffic: { kind: "poisson", perSecond: 12 },
    function: { duration: constant(second / 20), errors: 0.4 },
    invocation: { kind: "async", retries: 0, retryAfter: [], maxAge: 60 * second, jitter: "none" },
  }),
);

/** Most are refused, and come again. */
const storm = record(
  scenarioWith({
    horizon: 20 * second,
    traffic: { kind: "poisson", perSecond: 4 },
    function: { duration: constant(second) },
    platform: { maxInstances: 1 },
    clients: {
      retries: 3,
      backoff: { first: second, factor: 2, max: 8 * second },
      jitter: "full",
      giveUpAfter: Number.POSITIVE_INFINITY,
    },
  }),
);

type Text = Extract<Mark, { kind: "text" }>;

function areApart(one: Text, other: Text): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

function boxOf({ x, y, text, size, anchor, family }: Text) {
  const width = text.length * size * (family === "mono" ? 0.6 : 0.56);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}
