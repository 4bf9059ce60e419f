import { expect, test } from "vitest";
import { frameAt } from "@/simulator/read/frame";
import { nextEventAfter } from "@/simulator/read/steps";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { eventKinds } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { announce, firstAnnouncement, quietMillis } from "./announcer";
import type { Terse } from "./terse-later";
import * as words from "./terse-words";
import { storyOf } from "./why/why-words";
import { sentenceOf, stepSentenceOf } from "./words";

const s = 1_000_000;

function saidAt(id: string, ...seconds: number[]): string[] {
  const trace = record(scenarioOnShelf(id));
  return seconds.map((at) => sentenceOf(trace, frameAt(trace, Math.round(at * s))));
}

/** What a reader hears who steps through the beginning of a run. */
function steps(scenario: Scenario, count: number): string[] {
  const trace = record(scenario);
  const said: string[] = [];
  let at: number | null = 0;
  for (let n = 0; n < count && at !== null; n += 1) {
    at = nextEventAfter(trace, at);
    if (at !== null) said.push(stepSentenceOf(trace, frameAt(trace, at)));
  }
  return said;
}

test("the first request: nothing, a cold start phase by phase, a run, a rest, the end", () => {
  expect(saidAt("first-request", 1, 2.05, 2.15, 2.4, 4, 30)).toMatchInlineSnapshot(`
    [
      "No event has come yet, and no instance exists. Nothing runs, and nothing is paid for.",
      "Request 1 waits for i1 to start: the platform finds room for it. The handler’s first line is 317\u00a0ms away.",
      "Request 1 waits for i1 to start: the runtime is starting. The handler’s first line is 217\u00a0ms away.",
      "Request 1 runs on i1 at last, 367\u00a0ms after it arrived.",
      "Nothing runs. i1 is idle and warm, and is kept for 7\u00a0min more unless an event comes.",
      "The end, after 30\u00a0s: 6 requests, 1 of them cold. Nothing runs. i1 is idle and warm, and is kept for 11\u00a0min more unless an event comes.",
    ]
  `);
});

test("eight at once are counted, not listed", () => {
  expect(saidAt("eight-at-once", 4.05, 4.2, 4.6, 11)).toMatchInlineSnapshot(`
    [
      "1 request runs and 4 wait for instances to start. 5 instances: 1 running and 4 starting.",
      "7 requests wait for instances to start. 8 instances: 7 starting and 1 idle.",
      "1 request runs and 2 wait for instances to start. 8 instances: 1 running, 2 starting and 5 idle.",
      "Nothing runs. 8 instances are idle and warm; the first of them goes in 5\u00a0min unless events come.",
    ]
  `);
});

test("refusals are spoken of first", () => {
  expect(saidAt("account-limit", 1.2, 1.9, 2.5, 14)).toMatchInlineSnapshot(`
    [
      "8 requests wait for instances to start. All 8 instances are starting.",
      "Request 32 was refused with status 429: every instance was busy and no more may be added. 17 requests run and 3 wait for instances to start. 20 instances: 17 running and 3 starting.",
      "20 requests run. All 20 instances are busy.",
      "Nothing runs. 20 instances are idle and warm; the first of them goes in 5\u00a0min unless events come.",
    ]
  `);
});

test("what waits in line and what is to be tried again is told apart", () => {
  expect([
    ...saidAt("waiting-room", 1, 2),
    ...saidAt("patient-events", 2, 60),
  ]).toMatchInlineSnapshot(`
    [
      "4 requests run and 3 wait in line. All 4 instances are busy.",
      "4 requests run and 2 wait in line. All 4 instances are busy.",
      "Request 1 waits for i1 to start: the platform finds room for it. The handler’s first line is 367\u00a0ms away.",
      "Nothing runs. 5 instances are idle and warm; the first of them goes in 7\u00a0min unless events come.",
    ]
  `);
});

test("when the last instance has expired the function has scaled to zero", () => {
  const trace = record(scenarioOnShelf("just-too-late"));
  const goneAt = trace.instances.endedAt[0] ?? 0;
  expect(sentenceOf(trace, frameAt(trace, goneAt + 1))).toMatchInlineSnapshot(
    `"Nothing runs, and no instance is left: the function has scaled to zero. The next event will be cold."`,
  );
});

test("a platform that knows the rhythm is not said to let the next event wait", () => {
  expect(saidAt("learned-rhythm", 7400)).toMatchInlineSnapshot(`
    [
      "Nothing runs, and no instance is left: the function has scaled to zero. The platform expects the next event later, and will have one ready.",
    ]
  `);
});

test("stepping says what has just happened", () => {
  expect(steps(scenarioOnShelf("first-request"), 8)).toMatchInlineSnapshot(`
    [
      "Request 1 arrived and found no free instance: there had never been one. The platform starts i1.",
      "Next in the start of i1: the code is being fetched.",
      "Next in the start of i1: the runtime is starting.",
      "Next in the start of i1: your initialisation runs.",
      "Request 1 begins to run on i1.",
      "Request 1 was answered after 487 ms, 367 ms of it the cold start.",
      "Request 2 arrived and found i1 warm: it runs at once.",
      "Request 2 was answered after 79 ms.",
    ]
  `);
});

test("an answer says how much of it was the start, and that is never all of a long run", () => {
  const short = scenarioOnShelf("first-request");
  const duration = { kind: "constant", value: 2 * s } as const;
  const long: Scenario = { ...short, function: { ...short.function, duration } };
  expect(steps(long, 6).at(-1)).toMatchInlineSnapshot(
    `"Request 1 was answered after 2.86 s, 367 ms of it the cold start."`,
  );
});

test("a try after the first is not an arrival, and what found no place has not failed", () => {
  const said = steps(scenarioOnShelf("three-tries"), 200);
  expect(said.filter((text) => /^Request [18] /.test(text))).toMatchInlineSnapshot(`
    [
      "Request 1 arrived and found no free instance: there had never been one. The platform starts i1.",
      "Request 1 begins to run on i1.",
      "Request 8 arrived and found i3 warm: it runs at once.",
      "Request 1 was tried again and found i5 warm: it runs at once.",
      "Request 1 was answered after 1.2\u00a0min.",
      "Request 8 was tried again and found no free instance: i5, the last one, had been thrown away after a timeout 2\u00a0s before. The platform starts i6.",
      "Request 8 begins to run on i6.",
      "Request 8 was answered after 1.2\u00a0min, 507\u00a0ms of it the cold start.",
    ]
  `);
  const letters = steps(scenarioOnShelf("letters-not-calls"), 200);
  expect(letters.filter((text) => /^Request 21 /.test(text))).toMatchInlineSnapshot(`
    [
      "Request 21 found every instance busy, and no more may be added: it will be tried again. The platform was refused an instance, and reads its queue again in 894 ms.",
      "Request 21 was tried again and stands in the platform’s queue, which is not read just now.",
    ]
  `);
});

test("who was tried again is not said to have come without a wait", () => {
  expect(saidAt("three-tries", 15, 220)).toMatchInlineSnapshot(`
    [
      "Request 1 will be tried again in 56\u00a0s.",
      "Request 5 runs on i6 at last, 3.3\u00a0min after it arrived.",
    ]
  `);
});

test("every sentence of every instant of the shelf is whole", () => {
  for (const id of ["deployment", "provisioned", "too-slow", "patient-events", "three-tries"]) {
    const trace = record(scenarioOnShelf(id));
    for (let n = 0; n <= 300; n += 1) {
      const at = Math.round((trace.horizon * n) / 300);
      for (const text of [
        sentenceOf(trace, frameAt(trace, at)),
        stepSentenceOf(trace, frameAt(trace, at)),
      ]) {
        expect(text).toMatch(/^[A-Zi0-9].*\.$/);
        expect(text).not.toMatch(/undefined|NaN|Infinity|: \.| {2}/);
      }
    }
  }
});

test("a start that reaches beyond the end of the run is still so far away as it is", () => {
  const whole = scenarioOnShelf("first-request");
  const trace = record({ ...whole, horizon: 2.2 * s });
  const readyAt = trace.instances.readyAt[0] ?? 0;
  expect(readyAt).toBeGreaterThan(trace.horizon);
  const left = `${Math.round((readyAt - trace.horizon) / 1000)}\u00a0ms away.`;
  const at = trace.horizon - 1;
  expect(sentenceOf(trace, frameAt(trace, at))).toContain(left);
  expect(storyOf(trace, 0, at).sentences.at(-1)).toContain(left);
});

/** What is said aloud while it plays, each once, with the wall time at which it is. */
function playedAloud(trace: Trace, terse: Terse | null) {
  let last = firstAnnouncement(trace, 0);
  const said: { wall: number; text: string }[] = [];
  for (let wall = 0; wall <= 12_000; wall += 100) {
    const at = Math.min(trace.horizon, wall * 1000);
    const next = announce(last, trace, at, true, wall, undefined, terse);
    if (next.text !== last.text) said.push({ wall, text: next.text });
    last = next;
  }
  for (const [n, one] of said.entries())
    expect(one.wall - (said[n - 1]?.wall ?? -quietMillis)).toBeGreaterThanOrEqual(quietMillis);
  return said.map(({ text }) => text);
}

test("while playing what has come about is said in few words, at most every three seconds", () => {
  const trace = record(scenarioOnShelf("eight-at-once"));
  expect(playedAloud(trace, words)).toMatchInlineSnapshot(`
    [
      "Request 1 is cold and starts i1.",
      "Request 2 is warm on i1. Request 1 answered after 487 ms.",
      "7 cold. 8 answered, the slowest after 849 ms.",
      "The end, after 12 s: 9 requests, 8 of them cold.",
    ]
  `);
});

test("whoever wants it hears whole sentences", () => {
  const trace = record(scenarioOnShelf("eight-at-once"));
  expect(playedAloud(trace, null)).toMatchInlineSnapshot(`
    [
      "Request 1 arrived and found no free instance: there had never been one. The platform starts i1.",
      "Request 1 was answered after 487 ms, 367 ms of it the cold start. Request 2 arrived and found i1 warm: it runs at once.",
      "7 requests arrived and found no free instance, so as many instances are being started. 8 requests were answered.",
      "The end, after 12 s: 9 requests, 8 of them cold.",
    ]
  `);
});

test("at rest whole sentences are said, or few words to who wants those", () => {
  const trace = record(scenarioOnShelf("account-limit"));
  const at = trace.events.at[trace.events.kind.indexOf(eventKinds.indexOf("throttled"))] ?? 0;
  const said = (terse: Terse | null) =>
    announce(firstAnnouncement(trace, 0), trace, at, false, 0, undefined, terse).text;
  expect([said(null), said(words)]).toMatchInlineSnapshot(`
    [
      "Request 21 was refused with status 429: every instance was busy and no more may be added.",
      "Request 21 is refused.",
    ]
  `);
});

test("what happens at an instant, or is the case there, is told in few words", () => {
  const trace = record(scenarioOnShelf("first-request"));
  const told = [0, 2 * s, 2.2 * s, 3 * s].map((at) => words.terseAt(trace, frameAt(trace, at)));
  expect(told).toMatchInlineSnapshot(`
    [
      "no instance",
      "request 1 is cold and starts i1",
      "i1 starting, runtime",
      "i1 warm",
    ]
  `);
});

test("going back in time is not announced as news", () => {
  const trace = record(scenarioOnShelf("eight-at-once"));
  const late = announce(firstAnnouncement(trace, 0), trace, 8 * s, true, 0);
  expect(announce(late, trace, 2 * s, true, 60_000).text).toBe(late.text);
});
