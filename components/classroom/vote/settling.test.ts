import { expect, test } from "vitest";
import { runOf } from "../../player/run";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { settledWords, settlingInstant } from "./settling";

const asked = "How many are cold?";
const shelf = (id: string) => runOf(scenarioOnShelf(id));

test("a run stops where the last request has been placed or refused, with the crowd still there", () => {
  const { trace } = shelf("eight-at-once");
  const at = settlingInstant(trace);
  expect(at).toBe(trace.tries.placedAt.at(-1));
  expect(at).toBeLessThan(trace.requests.endedAt.at(-1) ?? 0);
  const refused = shelf("account-limit").trace;
  expect(settlingInstant(refused)).toBe(refused.requests.arrivedAt.at(-1));
});

test("a request that is in line at the end is open until then", () => {
  const { trace } = shelf("waiting-room");
  expect(settlingInstant({ ...trace, horizon: 2_000_000 })).toBeLessThanOrEqual(2_000_000);
  expect(
    settlingInstant(runOf({ ...scenarioOnShelf("eight-at-once"), horizon: 500_000 }).trace),
  ).toBe(0);
});

test("its numbers say what it settles", () => {
  expect(settledWords(shelf("eight-at-once"), asked)).toBe(
    "9 requests: 8 cold, 1 warm. 8 instances.",
  );
  expect(settledWords(shelf("one-life"), asked)).toBe(
    "5 requests: 2 cold, 3 warm. 2 instances, at most 1 at a time.",
  );
  expect(settledWords(shelf("steep-crowd"), asked)).toMatch(
    /^200 requests: \d+ cold, \d+ refused\./,
  );
  expect(settledWords(shelf("three-tries"), asked)).toMatch(/ 5 further runs\. /);
});

test("what failed is told, and what callers tried again", () => {
  const failing = scenarioOnShelf("eight-at-once");
  const backoff = { first: 1000, factor: 1, max: 1000 };
  const clients = { retries: 1, backoff, jitter: "none", giveUpAfter: 1e9 } as const;
  const run = runOf({ ...failing, clients, function: { ...failing.function, errors: 1 } });
  expect(settledWords(run, asked)).toMatch(/^9 requests: .*, 9 failed\. 9 further runs\. /);
});

test("a price is told where it is asked for and use is the dearer one, and nowhere else", () => {
  const money = "Why does it cost more by use?";
  expect(settledWords(shelf("camera-on-a-line"), asked)).not.toContain("$");
  expect(settledWords(shelf("eight-at-once"), money)).not.toContain("$");
  expect(settledWords(shelf("camera-on-a-line"), money)).toMatch(
    /\$[\d.]+ by use, always on \$[\d.]+/,
  );
});
