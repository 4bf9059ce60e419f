import fc from "fast-check";
import { expect, test } from "vitest";
import { eventsIn } from "../log/stored";
import { dayOf, dueAt, scheduleOf as scheduleAt } from "./schedule";

const start = new Date(2026, 10, 20, 9, 30).getTime();
const hour = 3_600_000;
const day = 24 * hour;

function answered(at: number, isRight: boolean, of = "cold-starts/why") {
  return { v: 1, at, kind: "answered", of, is: { isRight } };
}

type Entry = { readonly at: number };
const scheduleOf = (entries: readonly Entry[], now = start + 500 * day) =>
  scheduleAt(eventsIn(entries), now);

const daysUntilDue = (...events: readonly Entry[]) => {
  const [due] = scheduleOf(events);
  return Math.round(((due?.on ?? 0) - dayOf(events.at(-1)?.at ?? 0)) / day);
};

test("what was answered wrong comes back tomorrow, and not today", () => {
  const schedule = scheduleOf([answered(start, false)]);
  expect(dueAt(schedule, start + 12 * hour)).toEqual([]);
  expect(dueAt(schedule, start + 20 * hour)).toHaveLength(1);
});

test("what was known comes back later than what was not", () => {
  expect(daysUntilDue(answered(start, true))).toBeGreaterThan(daysUntilDue(answered(start, false)));
});

test("each time it is known, it stays away for longer", () => {
  const once = daysUntilDue(answered(start, true));
  const twice = daysUntilDue(answered(start, true), answered(start + once * day, true));
  expect(twice).toBeGreaterThan(once);
});

test("only the first answer of a day counts", () => {
  const missed = scheduleOf([answered(start, false)]);
  expect(scheduleOf([answered(start, false), answered(start + hour, true)])).toEqual(missed);
});

test("an answer from a day to come counts for nothing: what has no other is due, and the next one counts", () => {
  const future = answered(start + 1000 * day, true);
  expect(scheduleOf([future], start)).toEqual([{ of: "cold-starts/why", on: dayOf(start) }]);
  const now = answered(start, false);
  expect(scheduleOf([future, now], start)).toEqual(scheduleOf([now], start));
});

test("the most urgent comes first, and other events are none of its business", () => {
  const read = { v: 1, at: start, kind: "read", of: "faas#storm", is: null };
  const schedule = scheduleOf([
    answered(start, true, "faas/a"),
    answered(start, false, "faas/b"),
    read,
  ]);
  expect(schedule.map(({ of }) => of)).toEqual(["faas/b", "faas/a"]);
});

function marked(at: number, isMarked: boolean, of = "glossary/slo") {
  return { v: 1, at, kind: "marked", of, is: { isMarked } };
}

test("a marked term comes back tomorrow, and then as a question does", () => {
  expect(daysUntilDue(marked(start, true))).toBe(1);
  const known = answered(start + day, true, "glossary/slo");
  const asked = daysUntilDue(answered(start, true));
  expect(daysUntilDue(marked(start, true), known)).toBe(asked);
});

test("a term whose mark was taken away does not come back; marked again, it goes on from where it was", () => {
  const known = answered(start + day, true, "glossary/slo");
  const before = [marked(start, true), known];
  const gone = [...before, marked(start + day + hour, false)];
  expect(scheduleOf(gone)).toEqual([]);
  expect(scheduleOf([...gone, marked(start + day + 2 * hour, true)])).toEqual(scheduleOf(before));
});

test("a mark from a day to come is due as soon as it is seen", () => {
  expect(scheduleOf([marked(start + 1000 * day, true)], start)).toEqual([
    { of: "glossary/slo", on: dayOf(start) },
  ]);
});

test("whatever the answers, nothing is due on the day it was answered", () => {
  const answers = fc.array(fc.record({ days: fc.nat(400), isRight: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(answers, (list) => {
      const events = list.map(({ days, isRight }) => answered(start + days * day, isRight));
      const last = Math.max(...events.map(({ at }) => at));
      expect(dueAt(scheduleOf(events), last)).toEqual([]);
    }),
  );
});
