import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, plain, scenarioWith } from "../plain";
import { nextEventAfter } from "../read/steps";
import { record } from "../run/record";
import type { Intervention, Traffic } from "../scenario";
import type { Trace } from "../trace/trace";
import { randomScenario } from "../validation/random-scenario";
import { longestFilm } from "./bends";
import { bentLens, evenLens } from "./time-lens";

const second = 1_000_000;

function run(traffic: Traffic, horizon = 3600 * second, interventions: Intervention[] = []) {
  const scenario = scenarioWith({
    horizon,
    traffic,
    interventions,
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
const tight = run({ kind: "trace", at: Array.from({ length: 300 }, (_, n) => second + n * 7) });
const single = run({ kind: "trace", at: [5 * second] }, 10 * second);
const regular = Array.from({ length: 200 }, (_, n) => (5 + n) * second);

function isSound(trace: Trace, instants: readonly number[]) {
  const lens = bentLens(trace);
  const films = instants.toSorted((a, b) => a - b).map(lens.filmAt);
  expect(films).toEqual(films.toSorted((a, b) => a - b));
  for (const at of instants) expect(Math.abs(lens.atFilm(lens.filmAt(at)) - at)).toBeLessThan(1.5);
  for (const at of instants) expect(lens.rateAt(at)).toSatisfy(isRate);
  expect(lens.filmAt(0)).toBe(0);
  expect(lens.filmAt(trace.horizon)).toBeCloseTo(lens.length, 6);
  expect(lens.atFilm(lens.length)).toBe(trace.horizon);
  expect(lens.length).toBeLessThanOrEqual(longestFilm + 1e-6);
  expect(lens.length).toBeGreaterThanOrEqual(3_000);
}

const isRate = (rate: number) => rate > 0 && Number.isFinite(rate);

test("the lens is monotone, its two directions undo one another, and a film has an end", () => {
  for (const trace of [sparse, busy, tight, single, run({ kind: "none" })])
    fc.assert(fc.property(fc.array(fc.nat(trace.horizon)), (instants) => isSound(trace, instants)));
});

test("so it is for any scenario", () => {
  fc.assert(
    fc.property(
      fc.nat(5_000),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
      (n, shares) => {
        const trace = record(randomScenario(n));
        isSound(
          trace,
          shares.map((share) => Math.round(share * trace.horizon)),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("a cold start is slow motion, the silence before it fast-forward", () => {
  const lens = bentLens(sparse);
  expect(lens.rateAt(300 * second)).toBeGreaterThan(50);
  expect(lens.rateAt(600 * second + 120_000)).toBeLessThan(1);
});

test("the first event comes at once, however late it is, and can be seen to come", () => {
  for (const trace of [sparse, busy, single]) {
    const first = bentLens(trace).filmAt(trace.events.at[0] ?? 0);
    expect(first).toBeGreaterThan(150);
    expect(first).toBeLessThan(1_000);
  }
});

test("every event of a short run can be told from the next", () => {
  const lens = bentLens(sparse);
  for (let at = nextEventAfter(sparse, 0); at !== null; ) {
    const next = nextEventAfter(sparse, at);
    if (next !== null) expect(lens.filmAt(next) - lens.filmAt(at)).toBeGreaterThan(30);
    at = next;
  }
});

test("a run of three events is over in six seconds", () => {
  expect(bentLens(single).length).toBeLessThanOrEqual(6_000);
});

test("what is the first of its kind has more of the film than what repeats it", () => {
  const trace = run({ kind: "trace", at: regular }, 300 * second);
  const lens = bentLens(trace);
  const film = (n: number) => lens.filmAt((6 + n) * second) - lens.filmAt((5 + n) * second);
  expect(film(0)).toBeGreaterThan(2 * film(1));
  expect(film(1)).toBeGreaterThan(2 * film(8));
  expect(film(150)).toBeLessThan(60);
});

test("what repeats is gathered into stretches, what is new is in none of them", () => {
  const trace = run({ kind: "trace", at: regular }, 300 * second);
  const lens = bentLens(trace);
  expect(lens.gatheredAt(5 * second + 200_000)).toBeNull();
  const stretch = lens.gatheredAt(100 * second) ?? { from: 0, until: 0 };
  expect(stretch.until).toBeGreaterThan(190 * second);
  expect(lens.gatheredAt(stretch.until)?.from).not.toBe(stretch.from);
  expect(lens.gatheredAt(stretch.from)).toEqual(stretch);
  expect(evenLens(trace, 60_000).gatheredAt(100 * second)).toBeNull();
});

test("in a stretch that is gathered a rate can be read", () => {
  const trace = run({ kind: "trace", at: regular }, 300 * second);
  const lens = bentLens(trace);
  const { from, until } = lens.gatheredAt(100 * second) ?? { from: 0, until: 0 };
  const rates = new Set<number>();
  for (let film = lens.filmAt(from); film < lens.filmAt(until); film += 5)
    rates.add(lens.rateAt(lens.atFilm(film)));
  expect(rates.size).toBeLessThanOrEqual((lens.filmAt(until) - lens.filmAt(from)) / 240 + 1);
});

test("what follows upon something done to a run is looked at anew", () => {
  const traffic = { kind: "trace", at: regular } as const;
  const at = 150 * second + 500_000;
  const untouched = bentLens(run(traffic, 300 * second));
  const sent = bentLens(run(traffic, 300 * second, [{ kind: "events", at, count: 1 }]));
  const shown = (lens: typeof sent) => lens.filmAt(at + 450_000) - lens.filmAt(at);
  expect(shown(sent)).toBeGreaterThan(10 * shown(untouched));
});

test("without the lens the whole run goes at one rate", () => {
  const lens = evenLens(busy, 60_000);
  expect(lens.rateAt(5)).toBe(60);
  expect(lens.rateAt(3000 * second)).toBe(60);
  expect(lens.atFilm(30_000)).toBe(1800 * second);
});
