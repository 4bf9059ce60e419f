// Any durations, distributions and traffic of a scenario file, for tests that try many.
import fc from "fast-check";
import { printDuration } from "@/simulator/duration";

export const span = fc.integer({ min: 0, max: 1e10 }).map(printDuration);
export const positive = fc.integer({ min: 1, max: 1e10 }).map(printDuration);
export const slow = fc.integer({ min: 1e6, max: 1e10 }).map(printDuration);
const pair = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }));
const rate = fc.double({ min: 0, max: 1e6, noNaN: true });

export const { distribution } = fc.letrec<{ distribution: unknown }>((tie) => ({
  distribution: fc.oneof(
    { maxDepth: 2 },
    span,
    fc.record({ kind: fc.constant("exponential"), mean: positive }),
    pair.map(([a, b]) => ({
      kind: "lognormal",
      median: printDuration(a),
      p99: printDuration(a + b),
    })),
    fc.record({ kind: fc.constant("normal"), mean: positive, sd: span }),
    pair.map(([a, b]) => ({ kind: "uniform", from: printDuration(a), to: printDuration(a + b) })),
    fc.record({ kind: fc.constant("empirical"), values: fc.array(positive, { minLength: 1 }) }),
    fc.record({
      kind: fc.constant("empirical"),
      values: fc.array(positive, { minLength: 1 }),
      inOrder: fc.constant(true),
    }),
    fc.record({
      kind: fc.constant("mixture"),
      of: fc.array(
        fc.record({
          weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
          is: tie("distribution"),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
}));

export const { traffic } = fc.letrec<{ traffic: unknown }>((tie) => ({
  traffic: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constantFrom("constant", "poisson"), perSecond: rate }),
    fc.record({ kind: fc.constant("renewal"), gap: positive }),
    fc.record({
      kind: fc.constant("burst"),
      at: span,
      count: fc.integer({ min: 1, max: 1000 }),
      within: span,
    }),
    fc.record({
      kind: fc.constant("batches"),
      gap: positive,
      size: fc.integer({ min: 1, max: 99 }),
    }),
    fc.record({
      kind: fc.constant("on-off"),
      on: fc.record({ perSecond: rate, for: slow }),
      off: fc.record({ perSecond: rate, for: slow }),
    }),
    fc.record({
      kind: fc.constant("daily"),
      lowPerSecond: fc.constant(0.5),
      highPerSecond: fc.integer({ min: 1, max: 100 }),
      period: positive,
    }),
    fc
      .array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 })
      .map((at) => ({ kind: "trace", at: at.toSorted((a, b) => a - b).map(printDuration) })),
    fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 }).map((at) => ({
      kind: "trace",
      at: at.toSorted((a, b) => a - b).map(printDuration),
      runs: at.map(printDuration),
    })),
    fc.record({ kind: fc.constant("pings"), every: positive }),
    fc.record({
      kind: fc.constant("sum"),
      of: fc.array(tie("traffic"), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
