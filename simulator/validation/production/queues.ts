// Queues that a platform reads, its own line, and the bucket of requests per second.

import type { Invocation } from "../../scenario";
import type { Trace } from "../../trace/trace";
import { bucketLoss, erlangC, meanTries } from "../closed-forms";
import {
  always,
  atRandom,
  exactly,
  exponential,
  figure,
  latency,
  type Oracle,
  second,
  traced,
} from "./oracle";

const day = 86_400 * second;
const queue = {
  kind: "queue",
  batch: 1,
  batchWindow: 0,
  pollers: { from: 1000, perMinute: 0, upTo: 1000 },
  maxConcurrency: null,
  visibility: 30 * second,
  receives: 3,
  partial: false,
} as const satisfies Invocation;
const pollers = (from: number, perMinute: number, upTo: number) => ({ from, perMinute, upTo });

export const queueOracles: readonly Oracle[] = [
  backlog("80 at once", { ...queue, pollers: pollers(80, 0, 80) }, 300),
  backlog("at most 80", { ...queue, maxConcurrency: 80 }, 300),
  // Without a window the first eighty are taken one by one, as they come.
  backlog(
    "80 at once, batches of 10",
    { ...queue, batch: 10, batchWindow: second, pollers: pollers(80, 0, 80) },
    30,
  ),
  backlog(
    "80 at once, batches of 10, no window",
    { ...queue, batch: 10, pollers: pollers(80, 0, 80) },
    2 * (1 + Math.ceil((12_000 - 80) / 10 / 80)),
  ),
  backlog(
    "from 5, one a second more, up to 80",
    { ...queue, pollers: pollers(5, 60, 80) },
    lastOfRamp(12_000, 2, 5, 1, 80),
  ),
  {
    name: "five pollers at load 4",
    shorter: 10,
    scenario: atRandom(4, 100_000, {
      function: { duration: exponential(1) },
      invocation: { ...queue, pollers: pollers(5, 0, 5) },
    }),
    figures: [figure("mean latency, s", 1 + erlangC(5, 4), latency)],
  },
  {
    name: "a batch window of 5 s",
    shorter: 10,
    scenario: atRandom(2, 100_000, {
      function: { duration: always(0.5) },
      invocation: { ...queue, batch: 10_000, batchWindow: 5 * second },
    }),
    figures: [
      // The first waits for the whole window, the ten that come meanwhile on average for half of it.
      figure("mean latency, s", 0.5 + (5 + 10 * 2.5) / 11, latency),
      figure("instances busy", 0.5 / (5 + 1 / 2), ({ instances }) => instances.meanBusy),
    ],
  },
  {
    name: "batches of 10, filled",
    shorter: 10,
    scenario: atRandom(2, 100_000, {
      function: { duration: always(0.5) },
      invocation: { ...queue, batch: 10, batchWindow: 300 * second },
    }),
    figures: [figure("mean latency, s", 0.5 + 9 / 2 / 2, latency)],
  },
  ...[false, true].map(
    (partial): Oracle => ({
      name: `messages that fail, ${partial ? "one by one" : "by the batch"}`,
      shorter: 5,
      scenario: atRandom(5, 40_000, {
        function: { duration: always(0.2), errors: 0.3 },
        invocation: { ...queue, batch: 4, batchWindow: second, partial },
      }),
      figures: [
        figure(
          "mean receives",
          meanTries(0.3, 2),
          ({ requests }) => 1 + requests.retried / requests.arrived,
          { errors: 5 },
        ),
        figure("dead letters", 0.3 ** 3, (r) => r.requests.deadLettered / r.requests.arrived, {
          errors: 5,
        }),
      ],
    }),
  ),
  {
    name: "the platform's line, five at once at load 4",
    shorter: 10,
    scenario: atRandom(4, 100_000, {
      function: { duration: exponential(1) },
      platform: { maxInstances: 5, whenFull: { kind: "queue", maxWait: day } },
    }),
    // Who waits at all waits an exponential time of mean 1 ÷ (cμ − λ).
    figures: [
      figure("median wait, s", Math.LN2, ({ queueWaitMs }) => queueWaitMs.p50 / 1000),
      figure("90 % wait less, s", Math.log(10), ({ queueWaitMs }) => queueWaitMs.p90 / 1000),
    ],
  },
  {
    name: "five requests a second, 25 come",
    shorter: 10,
    scenario: atRandom(25, 20_000, { platform: { requestsPerSecond: 5 } }),
    figures: [
      traced("most accepted beyond 5·t in any span", 5, (trace) => beyond(trace, 5), { by: 0.01 }),
      traced(
        "accepted, a second",
        5,
        ({ report, horizon }) => {
          const { arrived, throttled } = report.requests;
          return ((arrived - throttled) / horizon) * second;
        },
        { share: 0.01 },
      ),
    ],
  },
  ...[4, 5, 8].map(
    (perSecond): Oracle => ({
      name: `five requests a second, ${perSecond} come`,
      shorter: 10,
      scenario: atRandom(perSecond, 100_000, { platform: { requestsPerSecond: 5 } }),
      figures: [
        figure("share throttled", bucketLoss(5, perSecond), ({ throttledShare }) => throttledShare),
      ],
    }),
  ),
];

function backlog(named: string, invocation: Invocation, seconds: number): Oracle {
  return {
    name: `12,000 messages, ${named}`,
    shorter: 1,
    scenario: atRandom(1, 600, {
      traffic: { kind: "burst", at: 0, count: 12_000, within: 0 },
      function: { duration: always(2) },
      invocation,
    }),
    figures: [
      figure("last answer, s", seconds, ({ latencyMs }) => latencyMs.max / 1000, exactly),
      figure("answered", 12_000, ({ requests }) => requests.completed, exactly),
    ],
  };
}

/** When the last of `messages` is done if there is one poller more every `every` seconds: each takes one after the other. */
function lastOfRamp(
  messages: number,
  duration: number,
  from: number,
  every: number,
  upTo: number,
): number {
  const begins = Array.from({ length: upTo }, (_, n) => Math.max(0, n - from + 1) * every);
  const doneBy = (at: number) =>
    begins.reduce((sum, begin) => sum + Math.max(0, Math.floor((at - begin) / duration)), 0);
  let at = 0;
  while (doneBy(at) < messages) at++;
  return at;
}

/** The most that was accepted in any span beyond what `perSecond` allows for its length. */
function beyond({ tries }: Trace, perSecond: number): number {
  let accepted = 0;
  let least = 0;
  let most = 0;
  for (const [row, at] of tries.at.entries()) {
    if ((tries.instance[row] ?? -1) < 0) continue;
    const allowed = (at / second) * perSecond;
    least = Math.min(least, accepted - allowed);
    accepted++;
    most = Math.max(most, accepted - allowed - least);
  }
  return most;
}
