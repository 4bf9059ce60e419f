// What the causes of a request say, in runs small enough to be worked out by hand.
import { expect, test } from "vitest";
import type { Change } from "@/simulator/plain";
import { database, patientClients, smallRun } from "@/simulator/small-run";
import { gathered } from "./phase-bar";
import { storyOf } from "./why-words";

const second = 1_000_000;

function story(seconds: readonly number[], request: number, change: Change) {
  const trace = smallRun(seconds, change);
  const { sentences, parts } = storyOf(trace, request, trace.horizon);
  return {
    sentences,
    bar: parts.map(({ kind, words, from, until }) => [kind, words, (until - from) / second]),
  };
}

test("a wait for a place behind the function is told, and has its part of the bar", () => {
  const { sentences, bar } = story([0, 0, 0], 2, { downstream: database });
  expect(sentences).toContain(
    "It asked for a place at the database at 1.00\u00a0s, when its one place was taken and 1 other was in line. It had it 4\u00a0s later.",
  );
  expect(bar).toEqual([
    ["running", "handler", 1],
    ["waiting", "in line for the database", 4],
    ["holding", "at the database", 2],
  ]);
  const refuse = { ...database, whenFull: { kind: "refuse" } } as const;
  expect(story([0, 0], 1, { downstream: refuse }).sentences.at(-2)).toBe(
    "It asked for a place at the database at 1.00\u00a0s, when its one place was taken.",
  );
});

test("what shared a processor is told how long it had taken alone", () => {
  const { sentences, bar } = story([0, 0.5], 0, {
    function: { cpu: 1 },
    platform: { vcpus: 1, concurrencyPerInstance: 2 },
  });
  expect(sentences).toContain(
    "It computed for 1.5\u00a0s; alone on its instance that would have taken 1\u00a0s. On average 0.67 more computed there meanwhile, and they shared its processors.",
  );
  expect(bar).toEqual([
    ["running", "handler computes", 1],
    ["sharing", "longer, as it shares", 0.5],
  ]);
});

test("many tries are one bar, and have a line for each kind of part", () => {
  const { bar } = story([0], 0, { clients: patientClients, function: { errors: 1 } });
  expect(bar.map(([, words]) => words)).toEqual([
    ...["handler", "until the next try", "handler", "until the next try"],
    ...["handler", "until the next try", "handler"],
  ]);
  const parts = bar.map(([, words], n) => ({
    ...({ kind: "again", words: String(words) } as const),
    from: n,
    until: n + 1,
  }));
  expect(gathered(parts).map(({ words, times }) => `${times} ${words}`)).toEqual([
    "4 handler",
    "3 until the next try",
  ]);
});

test("of many tries the first and the last are told in full, those between in a line each", () => {
  const clients = { ...patientClients, retries: 4 };
  const { sentences } = story([0], 0, { clients, function: { errors: 1 } });
  expect(sentences.filter((one) => one.includes("again.")).slice(0, 3)).toEqual([
    "At 2.00\u00a0s it was tried again. It failed with an error.",
    "At 4.00\u00a0s it was tried again. It failed with an error.",
    "At 6.00\u00a0s it was tried again. It failed with an error.",
  ]);
  expect(sentences.filter((one) => one.includes("was warm"))).toHaveLength(1);
});
