import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, plain, scenarioWith } from "../plain";
import { nextEventAfter } from "../read/steps";
import { record } from "../run/record";
import type { Traffic } from "../scenario";
import { bentLens, evenLens } from "./time-lens";

const second = 1_000_000;

function run(traffic: Traffic, horizon = 3600 * second) {
  const scenario = scenarioWith({
    horizon,
    traffic,
    function: { timeout: 60 * second },
    platform: {
      coldStart: {
        ...plain.platform.coldStart,
        provision: constant(100_000),
        fetch: constant(50_000),
        runtimeInit: constant(140_000),
        functionInit: constant(150_000),
      },
    },
  });
  return record(scenario);
}

const sparse = run({ kind: "trace", at: [600 * second, 1300 * second] });
const busy = run({ kind: "poisson", perSecond: 3 });

test("the lens is monotone, and its two directions undo one another", () => {
  for (const trace of [sparse, busy]) {
    const lens = bentLens(trace);
    fc.assert(
      fc.property(fc.nat(trace.horizon), fc.nat(trace.horizon), (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(lens.filmAt(early)).toBeLessThanOrEqual(lens.filmAt(late));
        expect(Math.abs(lens.atFilm(lens.filmAt(a)) - a)).toBeLessThanOrEqual(1);
      }),
    );
    expect(lens.filmAt(0)).toBe(0);
    expect(lens.filmAt(trace.horizon)).toBeCloseTo(lens.length, 6);
    expect(lens.atFilm(lens.length)).toBe(trace.horizon);
  }
});

test("a cold start is slow motion, the silence before it fast-forward", () => {
  const lens = bentLens(sparse);
  expect(lens.rateAt(300 * second)).toBeGreaterThan(50);
  expect(lens.rateAt(600 * second + 120_000)).toBeLessThan(1);
});

test("every event of a short run can be told from the next", () => {
  const lens = bentLens(sparse);
  for (let at = nextEventAfter(sparse, 0); at !== null; ) {
    const next = nextEventAfter(sparse, at);
    if (next !== null) expect(lens.filmAt(next) - lens.filmAt(at)).toBeGreaterThan(30);
    at = next;
  }
});

test("a film has an end, however much happens in it", () => {
  expect(bentLens(busy).length).toBeLessThanOrEqual(75_000 + 1e-6);
  expect(bentLens(sparse).length).toBeGreaterThanOrEqual(6_000);
  expect(bentLens(run({ kind: "none" })).length).toBeGreaterThanOrEqual(6_000);
});

test("without the lens the whole run goes at one rate", () => {
  const lens = evenLens(busy, 60_000);
  expect(lens.rateAt(5)).toBe(60);
  expect(lens.rateAt(3000 * second)).toBe(60);
  expect(lens.atFilm(30_000)).toBe(1800 * second);
});
