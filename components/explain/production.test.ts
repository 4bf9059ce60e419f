// What is said of runs where production begins is true: small ones, worked out by hand.
import { expect, test } from "vitest";
import { constant, scenarioWith } from "@/simulator/plain";
import { frameAt } from "@/simulator/read/frame";
import { database, smallRun } from "@/simulator/small-run";
import { eventKinds } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { eventSentences } from "./event-words";
import { gateDecision } from "./why/gate-decision";
import { storyOf } from "./why/why-words";
import { sentenceOf, stepSentenceOf } from "./words";

const second = 1_000_000;

/** Every sentence about an event of the kind, said by itself. */
function saidOf(trace: Trace, kind: (typeof eventKinds)[number]): string[] {
  const code = eventKinds.indexOf(kind);
  return [...trace.events.kind.keys()]
    .filter((row) => trace.events.kind[row] === code)
    .flatMap((row) => eventSentences(trace, row, row + 1));
}

test("a place behind the function is asked for, waited for, got, and computed after", () => {
  const trace = smallRun([0, 0], {
    function: { cpu: 0.5 },
    platform: { vcpus: 1, concurrencyPerInstance: 2 },
    downstream: database,
  });
  expect([...saidOf(trace, "place-asked"), ...saidOf(trace, "place-held")]).toMatchInlineSnapshot(`
    [
      "Request 1 asks for a place at the database: its one place is free.",
      "Request 2 asks for a place at the database: its one place is taken.",
      "Request 1 has a place at the database.",
      "Request 2 has a place at the database.",
    ]
  `);
  expect(saidOf(trace, "computing")).toMatchInlineSnapshot(`
    [
      "Request 1 begins to compute on i1.",
      "Request 2 begins to compute on i1.",
    ]
  `);
  expect(sentenceOf(trace, frameAt(trace, second))).toMatchInlineSnapshot(
    `"Request 1 runs on i1. Request 2 runs on i1 and stands in line for a place at the database: its one place is taken."`,
  );
});

test("a failed request says how it failed", () => {
  const refuse = { ...database, whenFull: { kind: "refuse" } } as const;
  const lose = [{ kind: "lose", at: 0.5 * second, share: 1 }] as const;
  const slow = { ...scenarioWith({}).platform.coldStart, provision: constant(3 * second) };
  const failures = [
    smallRun([0], { function: { errors: 1 } }),
    smallRun([0, 0], { downstream: refuse }),
    smallRun([0], { interventions: lose }),
    smallRun([0], { interventions: lose, platform: { coldStart: slow } }),
  ];
  expect(failures.flatMap((trace) => saidOf(trace, "failed"))).toMatchInlineSnapshot(`
    [
      "Request 1 failed with an error.",
      "Request 2 got no place at the database and failed.",
      "Request 1 failed: i1 was lost, and what ran there with it.",
      "Request 1 failed: i1 was lost before it was ready.",
    ]
  `);
  expect(
    failures.map((trace) =>
      storyOf(trace, trace.requests.arrivedAt.length - 1, trace.horizon).sentences.at(-1),
    ),
  ).toMatchInlineSnapshot(`
    [
      "It failed with an error, 1 s after it arrived.",
      "It got no place at the database and failed, 1 s after it arrived.",
      "It failed: i1 was lost, and what ran there with it, 500 ms after it arrived.",
      "It failed: i1 was lost before it was ready, 500 ms after it arrived.",
    ]
  `);
});

test("a refusal says which limit was met", () => {
  const many = smallRun([0, 0, 0], { platform: { requestsPerSecond: 1 } });
  expect(saidOf(many, "throttled")[0]).toMatchInlineSnapshot(
    `"Request 2 was refused with status 429: more came in a second than are accepted."`,
  );
  expect(stepSentenceOf(many, frameAt(many, 0))).toMatchInlineSnapshot(
    `"2 requests were refused with status 429: more came in a second than are accepted. Request 1 arrived and found no free instance: there had never been one. The platform starts i1."`,
  );
  expect(storyOf(many, 1, second).sentences).toMatchInlineSnapshot(`
    [
      "Request 2 arrived at 0.00 s.",
      "More came in a second than the 1 that are accepted.",
      "It was refused with status 429. Whether it comes back is up to the caller.",
    ]
  `);
  expect(gateDecision(many, 1).map(({ words }) => words)).toMatchInlineSnapshot(`
    [
      "refused, too many in a second",
    ]
  `);
});

test("a caller tries again until it does so no more", () => {
  const clients = {
    retries: 1,
    backoff: { first: second, factor: 2, max: 20 * second },
    jitter: "none",
    giveUpAfter: 30 * second,
  } as const;
  const trace = smallRun([0, 0], {
    function: { duration: constant(5 * second) },
    platform: { maxInstances: 1 },
    clients,
  });
  expect(storyOf(trace, 1, trace.horizon).sentences).toMatchInlineSnapshot(`
    [
      "Request 2 arrived at 0.00 s.",
      "Every instance was busy and the limit of 1 was reached: this was one request more than the instances could take.",
      "At 1.00 s it was tried again.",
      "Again every instance was busy.",
      "It was refused with status 429. Its caller does not try again.",
    ]
  `);
});

test("who waits for a scaler is told so, and what the scaler saw", () => {
  const trace = smallRun([0, 1, 2.5], {
    function: { duration: constant(20 * second) },
    platform: {
      maxInstances: 2,
      autoscaler: {
        kind: "target",
        concurrency: 1,
        utilization: 1,
        cpu: null,
        every: 2 * second,
        window: 4 * second,
        panic: { window: second, above: 2 },
        maxUpRate: 1000,
        maxDownRate: 2,
        toZeroAfter: 10 * second,
        minInstances: 1,
        onDemand: false,
        unwanted: "keep-alive",
      },
    },
  });
  expect(saidOf(trace, "queued")).toMatchInlineSnapshot(`
    [
      "Request 2 arrived and waits in line: no instance is free, and it is the autoscaler that adds more.",
      "Request 3 arrived and waits in line: no instance is free, and it is the autoscaler that adds more.",
    ]
  `);
  expect(saidOf(trace, "scaler-looked").slice(0, 2)).toMatchInlineSnapshot(`
    [
      "The autoscaler saw 1.5 requests at once on average and wants 2 instances, in panic; 1 is ready.",
      "The autoscaler saw 2.1 requests at once on average and wants 3 instances, in panic; 2 are ready.",
    ]
  `);
  expect(saidOf(trace, "instance-spare")).toMatchInlineSnapshot(`
    [
      "i2 is not needed any more, and is kept as a spare.",
    ]
  `);
  expect(storyOf(trace, 1, 1.5 * second).sentences).toMatchInlineSnapshot(`
    [
      "Request 2 arrived at 1.00 s.",
      "Every instance was busy. Here it is not the request that has one added, but the autoscaler, when it looks next.",
      "The autoscaler had not looked yet: its next look is at 2.00 s.",
      "It still waits in line.",
    ]
  `);
  expect(sentenceOf(trace, frameAt(trace, 1.5 * second))).toMatchInlineSnapshot(
    `"Request 1 runs on i1, which was warm: it did not have to wait. Request 2 waits in line: no instance is free, and it is the autoscaler that adds more."`,
  );
});

test("a queue is read by more at once, and what failed is seen again", () => {
  const trace = smallRun([0, 0, 0], {
    function: { duration: constant(20 * second), errors: 1 },
    invocation: {
      kind: "queue",
      batch: 2,
      batchWindow: 0,
      pollers: { from: 1, perMinute: 12, upTo: 2 },
      maxConcurrency: null,
      visibility: 25 * second,
      receives: 2,
      partial: false,
    },
  });
  expect(saidOf(trace, "pollers-changed")).toMatchInlineSnapshot(`
    [
      "The platform works on up to 2 batches of the queue at once from now on.",
      "The platform works on up to 1 batch of the queue at once from now on.",
      "The platform works on up to 2 batches of the queue at once from now on.",
      "The platform works on up to 1 batch of the queue at once from now on.",
    ]
  `);
  expect(saidOf(trace, "retry-set")).toMatchInlineSnapshot(`
    [
      "Request 1 failed with an error. It will be seen again in the queue.",
      "Request 2 failed with an error. It will be seen again in the queue.",
      "Request 3 failed with an error. It will be seen again in the queue.",
    ]
  `);
  expect(sentenceOf(trace, frameAt(trace, second))).toMatchInlineSnapshot(
    `"1 request runs and 2 wait to be read. 1 instance: 1 running."`,
  );
  expect(storyOf(trace, 2, trace.horizon).sentences).toMatchInlineSnapshot(`
    [
      "Request 3 arrived at 0.00 s.",
      "It was read 5 s later, out of the queue it had come to.",
      "1 other stood before it. The only poller was busy. One more poller was to come at 5.00 s.",
      "It was read as one of a batch of 2, which is one run.",
      "No instance was free: one was busy. There is no limit on instances here. So the platform started a new one, i2.",
      "It failed with an error.",
      "At 30.00 s it was seen again.",
      "It was read 5 s later, out of the queue it had come to.",
      "1 other stood before it. The only poller was busy. One more poller was to come at 35.00 s.",
      "It was read as one of a batch of 2, which is one run.",
      "i1 was warm: it had been idle for 15 s. So the handler ran at once. No other was idle.",
      "It failed with an error.",
      "It was given up 55 s after it arrived, and put into the dead-letter queue.",
    ]
  `);
});

test("the platform's own queue pauses, and is read again", () => {
  const trace = smallRun([0, 0, 0.25], {
    platform: { maxInstances: 1 },
    invocation: { kind: "async", retries: 0, retryAfter: [], maxAge: 600 * second, jitter: "none" },
  });
  expect([
    ...saidOf(trace, "reader-closed"),
    ...saidOf(trace, "reader-opened"),
    ...saidOf(trace, "enqueued"),
  ]).toMatchInlineSnapshot(`
    [
      "The platform was refused an instance, and reads its queue again in 1 s.",
      "The platform was refused an instance, and reads its queue again in 1 s.",
      "The platform reads its queue again.",
      "The platform reads its queue again.",
      "Request 3 arrived and stands in the platform’s queue, which is not read just now.",
    ]
  `);
});

test("faults are told when they begin and when they are over", () => {
  const trace = smallRun([], {
    downstream: database,
    interventions: [
      { kind: "downstream", at: second, for: second, slower: 10, refuses: true },
      { kind: "errors", at: 3 * second, for: second, share: 0.25 },
      { kind: "lose", at: 5 * second, share: 0.5 },
    ],
  });
  expect([...saidOf(trace, "fault-begun"), ...saidOf(trace, "fault-ended")]).toMatchInlineSnapshot(`
    [
      "For a while the database takes 10 times as long and refuses whoever asks.",
      "For a while 25 % of the runs fail.",
      "50 % of the instances are lost at once.",
      "The database is as it was before.",
      "The spell of errors is over.",
    ]
  `);
});
