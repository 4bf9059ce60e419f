import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { outcomes, starts } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { storyOf } from "./why-words";

function atEnd(id: string, choose: (trace: Trace) => number): readonly string[] {
  const trace = record(scenarioOnShelf(id));
  return storyOf(trace, choose(trace), trace.horizon).sentences;
}

const withOutcome = (outcome: (typeof outcomes)[number]) => (trace: Trace) =>
  trace.requests.outcome.indexOf(outcomes.indexOf(outcome));
const withStart = (start: (typeof starts)[number]) => (trace: Trace) =>
  trace.tries.request[trace.tries.start.indexOf(starts.indexOf(start))] ?? 0;

test("the first request was cold because there had never been an instance", () => {
  expect(atEnd("first-request", () => 0)).toMatchInlineSnapshot(`
    [
      "Request 1 arrived at 2.00 s.",
      "No instance was free: there had never been one. The limit of 1,000 was not reached: none existed. So the platform started a new one, i1.",
      "Its start took 367 ms.",
      "The handler ran for 121 ms. Answered 487 ms after the request arrived.",
    ]
  `);
});

test("the second found it warm", () => {
  expect(atEnd("first-request", () => 1)).toMatchInlineSnapshot(`
    [
      "Request 2 arrived at 6.00 s.",
      "i1 was warm: it had been idle for 4 s. So the handler ran at once. No other was idle.",
      "The handler ran for 79 ms. Answered 79 ms after the request arrived.",
    ]
  `);
});

test("one of eight was cold because the others were taken", () => {
  expect(atEnd("eight-at-once", () => 4)).toMatchInlineSnapshot(`
    [
      "Request 5 arrived at 4.04 s.",
      "No instance was free: one was busy and 2 were still starting for other requests. The limit of 1,000 was not reached: 3 existed. So the platform started a new one, i4.",
      "Its start took 328 ms.",
      "The handler ran for 68 ms. Answered 397 ms after the request arrived.",
    ]
  `);
});

test("a request that came too late is told what had expired, and when", () => {
  const trace = record(scenarioOnShelf("just-too-late"));
  const cold = trace.tries.start.lastIndexOf(starts.indexOf("cold"));
  expect(
    storyOf(trace, trace.tries.request[cold] ?? 0, trace.horizon).sentences,
  ).toMatchInlineSnapshot(`
    [
      "Request 5 arrived at 55 min 00 s.",
      "No instance was free: i4, the last one, had expired 60 s before. The limit of 1,000 was not reached: none existed. So the platform started a new one, i5.",
      "Its start took 351 ms.",
      "The handler ran for 204 ms. Answered 554 ms after the request arrived.",
    ]
  `);
});

test("a refused request is told the limit and by how much", () => {
  expect(atEnd("account-limit", withOutcome("throttled"))).toMatchInlineSnapshot(`
    [
      "Request 21 arrived at 1.57\u00a0s.",
      "Every instance was busy and the limit of 20 was reached: this was one request more than the instances could take.",
      "It was refused with status 429. Whether it comes back is up to the caller.",
    ]
  `);
});

test("a request that waited in line is told how long", () => {
  expect(
    atEnd("waiting-room", (trace) => trace.tries.limit.findIndex((limit) => limit > 0)),
  ).toMatchInlineSnapshot(`
    [
      "Request 5 arrived at 0.43\u00a0s.",
      "Every instance was busy and the limit of 4 was reached: this was one request more than the instances could take.",
      "After 343\u00a0ms in line it was given i3.",
      "The handler ran for 167\u00a0ms. Answered 510\u00a0ms after the request arrived.",
    ]
  `);
});

test("a request that was cut off is told the timeout", () => {
  expect(atEnd("too-slow", withOutcome("timed-out"))).toMatchInlineSnapshot(`
    [
      "Request 13 arrived at 7.32\u00a0s.",
      "i3 was warm: it had been idle for 455\u00a0ms. So the handler ran at once. 2 more were idle too.",
      "The handler ran into the timeout of 3\u00a0s and was cut off, 3\u00a0s after the request arrived. Its instance is not trusted any more and takes no further request.",
    ]
  `);
});

test("a request that shared a start is told that no other was started", () => {
  expect(atEnd("fan-out-shared", withStart("waited"))).toMatchInlineSnapshot(`
    [
      "Request 2 arrived at 1.00 s.",
      "No instance was free, but i1 was already starting and had room for it. So it waited 2.53 s for that one, and no other was started.",
      "It computed for 164 ms; alone on its instance that would have taken 6.3 ms. On average 39 more computed there meanwhile, and they shared its processors.",
      "The handler ran for 221 ms. Answered 2.75 s after the request arrived.",
    ]
  `);
});

test("a request that was tried again is told try by try", () => {
  expect(
    atEnd(
      "patient-events",
      (trace) => trace.tries.request[trace.tries.previous.findIndex((row) => row >= 0)] ?? 0,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Request 6 arrived at 2.17 s.",
      "Every instance was busy and the limit of 5 was reached: this was one request more than the instances could take.",
      "At 2.73 s it was tried again.",
      "It was read 17.6 s later: the platform’s own queue is read more slowly while the platform is refused instances.",
      "17 others stood before it.",
      "The platform had been refused an instance at 2.17 s, and read on at 3.06 s.",
      "Again every instance was busy.",
      "At 20.41 s it was tried again.",
      "It stood in the platform’s own queue until it was too old.",
      "44 others stood before it.",
      "The platform had been refused an instance at 20.37 s, and read on at 20.88 s.",
      "It was given up 43 s after it arrived, and put into the dead-letter queue.",
    ]
  `);
});

test("only what the play head has seen is told", () => {
  const trace = record(scenarioOnShelf("first-request"));
  expect(storyOf(trace, 0, 2_150_000).sentences).toContain("Its start takes 367\u00a0ms.");
  expect(storyOf(trace, 0, 2_150_000).sentences.at(-1)).toMatchInlineSnapshot(
    `"It still waits: the handler’s first line is 217\u00a0ms away."`,
  );
  expect(storyOf(trace, 0, 2_150_000).parts.at(-1)?.until).toBe(2_150_000);
});

test("the parts of an answered request add up to its latency", () => {
  for (const id of [
    "first-request",
    "eight-at-once",
    "waiting-room",
    "too-slow",
    "fan-out-shared",
  ]) {
    const trace = record(scenarioOnShelf(id));
    trace.requests.arrivedAt.slice(0, 200).forEach((arrivedAt, request) => {
      const endedAt = trace.requests.endedAt[request] ?? 0;
      if (trace.requests.outcome[request] !== outcomes.indexOf("completed")) return;
      const { parts } = storyOf(trace, request, trace.horizon);
      const sum = parts.reduce((total, { from, until }) => total + until - from, 0);
      expect(sum).toBe(endedAt - arrivedAt);
    });
  }
});

test("a run that was cut off and tried again is told before the next try", () => {
  expect(atEnd("three-tries", withOutcome("dead-lettered"))).toMatchInlineSnapshot(`
    [
      "Request 5 arrived at 17.00\u00a0s.",
      "i2 was warm: it had been idle for 3\u00a0s. So the handler ran at once. No other was idle.",
      "The handler ran into the timeout of 10\u00a0s and was cut off.",
      "At 1\u00a0min 27\u00a0s it was tried again.",
      "i5 was warm: it had been idle for 15\u00a0s. So the handler ran at once. No other was idle.",
      "The handler ran into the timeout of 10\u00a0s and was cut off.",
      "At 3\u00a0min 37\u00a0s it was tried again.",
      "i6 was warm: it had been idle for 2\u00a0min. So the handler ran at once. No other was idle.",
      "The handler ran into the timeout of 10\u00a0s and was cut off.",
      "It was given up 3.5\u00a0min after it arrived, and put into the dead-letter queue.",
    ]
  `);
});
