import fc from "fast-check";
import { expect, test } from "vitest";
import { type ProgressEvent, readEvent, writtenEvent } from "./event";
import { log } from "./made-up";
import { eventsIn } from "./stored";

const entry = { v: 1, at: 5, n: 5, kind: "read", of: "a#x", is: null };

test("what is written is read again", () => {
  fc.assert(
    fc.property(log, (events) => {
      const text = JSON.stringify(events.map(writtenEvent));
      expect(eventsIn(JSON.parse(text))).toEqual(events);
    }),
  );
});

test("entries of an earlier version stand in the order of their list, whatever the clock said", () => {
  const entries = [20, 30, 10, 40].map((at) => ({ v: 1, at, kind: "read", of: "a#x" }));
  expect(eventsIn(entries).map(({ n }) => n)).toEqual([20, 30, 31, 40]);
});

test("what is no entry says where, what was expected and what was found", () => {
  const nested = JSON.parse(`${"[".repeat(90_000)}${"]".repeat(90_000)}`);
  const why = (found: unknown) => readEvent(found, 0);
  expect([
    why(null),
    why({ ...entry, at: "noon" }),
    why({ ...entry, kind: 3 }),
    why({ ...entry, of: {} }),
    why({ ...entry, is: nested }),
    why({ ...entry, of: "x".repeat(20_000) }),
  ]).toEqual([
    "v: expected 1, found nothing",
    'at: expected milliseconds since 1970, found "noon"',
    "kind: expected a word, found 3",
    "of: expected the id of a thing, found an object",
    "is: expected at most 8 levels, found more",
    "expected at most 10000 characters, found more",
  ]);
});

test("of what a kind holds, what cannot be read is none of it, and the event stays", () => {
  const is = (kind: string, found: unknown) => {
    const event = readEvent({ ...entry, kind, is: found }, 0);
    return typeof event === "string" ? event : event.is;
  };
  const kept = [
    { kind: "number", value: 3 },
    { kind: "choice", option: 1 },
    { kind: "order", order: [1, 0] },
    { kind: "curve", values: [0, 2.5, 1] },
  ];
  const ofGuess = (guess: unknown) => is("predicted", { guess, verdict: "right" });
  expect(kept.map(ofGuess)).toEqual(kept.map((guess) => ({ guess, verdict: "right" })));
  const broken = [
    7,
    { kind: "number", value: "3" },
    { kind: "order", order: [1, "0"] },
    { kind: "curve", values: [null] },
  ];
  expect(broken.map(ofGuess)).toEqual(broken.map(() => ({ guess: null, verdict: "right" })));
  expect(is("predicted", null)).toEqual({ guess: null, verdict: null });
  expect(is("answered", { isRight: 1, response: 3 })).toEqual({ isRight: false, response: null });
  expect(is("reached", { score: "2", run: 1 })).toEqual({ score: 0, run: null });
});

test("no moment and no place is beyond counting on from it", () => {
  const number = fc.oneof(fc.double(), fc.maxSafeInteger(), fc.constant(1e300));
  const known = fc.oneof(fc.maxSafeInteger(), fc.constant(Number.NEGATIVE_INFINITY));
  fc.assert(
    fc.property(number, number, known, (at, n, latest) => {
      const event = readEvent({ ...entry, at, n }, latest) as ProgressEvent;
      if (typeof event === "string") return;
      expect(Number.isSafeInteger(event.n)).toBe(true);
      expect(new Date(event.at).toString()).not.toBe("Invalid Date");
    }),
  );
});
