// For tests: events that nobody did, of few things and at all sorts of times, so that many are about the same.
import fc from "fast-check";
import type { Doing, ProgressEvent } from "./event";

/** Five minutes before midnight in Kathmandu. */
export const start = Date.UTC(2026, 10, 20, 18, 10);
const hour = 3_600_000;

/** Minutes, hours, days and years apart; also before there was a site, and long after. */
export const moment: fc.Arbitrary<number> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(0) },
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom(-900_000, 900_000),
    ),
    fc.integer({ min: -30, max: 30 }),
  )
  .map(([hours, minutes]) => start + hours * hour + minutes * 60_000);

const response = fc.constantFrom(
  null,
  { kind: "options", chosen: [0] } as const,
  { kind: "options", chosen: [1] } as const,
  { kind: "options", chosen: [2, 1] } as const,
);

export const doing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("answered" as const),
      of: fc.constantFrom("a/one", "a/two", "b/one", "glossary/slo"),
      is: fc.record({ isRight: fc.boolean(), response }),
    }),
  },
  fc.record({
    kind: fc.constant("read" as const),
    of: fc.constantFrom("a#x", "a#y", "b#x", "glossary/slo", "lab/eight"),
    is: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant("marked" as const),
    of: fc.constantFrom("glossary/slo", "glossary/instance"),
    is: fc.record({ isMarked: fc.boolean() }),
  }),
  fc.record({
    kind: fc.constant("predicted" as const),
    of: fc.constantFrom("a/guess", "b/guess"),
    is: fc.record({
      guess: fc.record({ kind: fc.constant("number" as const), value: fc.nat(3) }),
      verdict: fc.constant("right"),
    }),
  }),
  fc.record({
    kind: fc.constant("reached" as const),
    of: fc.constantFrom("cheap", "fast"),
    is: fc.record({ score: fc.nat(3), run: fc.constantFrom(null, "1.shelf=a") }),
  }),
  fc.record({
    kind: fc.constant("later" as const),
    named: fc.constantFrom("recalled", "taught"),
    of: fc.constantFrom("a/one", "c"),
    is: fc.constantFrom(null, { x: 1, y: [2] }),
  }),
);

/** A list as one browser makes it: each after the one before, whatever the clock says. */
export const log: fc.Arbitrary<readonly ProgressEvent[]> = fc
  .array(fc.tuple(doing, moment, fc.integer({ min: 1, max: 3 })), { maxLength: 30, size: "max" })
  .map((list) => {
    let n = 0;
    return list.map(([said, at, step]) => {
      n += step;
      return { v: 1 as const, at, n, ...said };
    });
  });
