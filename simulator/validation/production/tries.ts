// Errors and who tries again: the geometric law of tries, and how a spread of pauses spreads what comes back.

import type { Clients } from "../../scenario";
import type { Trace } from "../../trace/trace";
import { kolmogorov, meanTries } from "../closed-forms";
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

const share = 0.3;
const retries = 3;
const clients: Clients = {
  retries,
  backoff: { first: 100_000, factor: 2, max: 3600 * second },
  jitter: "none",
  giveUpAfter: 3600 * second,
};

export const tryOracles: readonly Oracle[] = [
  ...(["none", "full"] as const).map(
    (jitter): Oracle => ({
      name: `callers try again, jitter ${jitter}`,
      shorter: 10,
      scenario: atRandom(2, 50_000, {
        function: { duration: always(0.2), errors: share },
        clients: { ...clients, jitter },
      }),
      figures: [
        figure(
          "mean tries",
          meanTries(share, retries),
          ({ requests }) => 1 + requests.clientRetries / requests.arrived,
        ),
        figure("share failed", share ** 4, ({ requests }) => requests.failed / requests.arrived),
        figure("share given up", share ** 4, ({ requests }) => requests.gaveUp / requests.arrived),
        figure("mean latency, s", latencyOfTries(jitter === "none" ? 0.1 : 0.05), latency),
      ],
    }),
  ),
  {
    name: "half of all runs fail, callers never tire",
    shorter: 10,
    scenario: atRandom(5, 50_000, {
      function: { duration: exponential(0.4), errors: 0.5 },
      clients: { ...clients, retries: 40, backoff: { first: 1, factor: 1, max: 1 } },
    }),
    figures: [figure("instances busy: twice the load", 4, ({ instances }) => instances.meanBusy)],
  },
  {
    name: "events that are tried again",
    shorter: 10,
    scenario: atRandom(2, 50_000, {
      function: { duration: always(0.2), errors: share },
      invocation: {
        kind: "async",
        retries: 2,
        retryAfter: [second, second],
        maxAge: 3600 * second,
        jitter: "full",
      },
    }),
    figures: [
      figure(
        "mean tries",
        meanTries(share, 2),
        ({ requests }) => 1 + requests.retried / requests.arrived,
      ),
      figure(
        "share of dead letters",
        share ** 3,
        ({ requests }) => requests.deadLettered / requests.arrived,
      ),
    ],
  },
  {
    name: "two thousand fail and come back, full jitter",
    shorter: 1,
    scenario: comeBack("full"),
    figures: [
      traced(
        "distance from even (Kolmogorov, 5 %: below 1.36)",
        0.87,
        (trace) => kolmogorov(comingBack(trace), 10 * second),
        { by: 0.49 },
      ),
    ],
  },
  {
    name: "two thousand fail and come back, no jitter",
    shorter: 1,
    scenario: comeBack("none"),
    figures: [
      traced("instants of coming back", 1, (trace) => new Set(comingBack(trace)).size, exactly),
      traced("pause, s", 10, (trace) => (comingBack(trace)[0] ?? 0) / second, exactly),
    ],
  },
];

/** Of completed requests, whose k-th try ends k durations and k − 1 doubling pauses after their arrival. */
function latencyOfTries(pause: number): number {
  let sum = 0;
  for (let tries = 1; tries <= retries + 1; tries++)
    sum += share ** (tries - 1) * (1 - share) * (0.2 * tries + pause * (2 ** (tries - 1) - 1));
  return sum / (1 - share ** (retries + 1));
}

function comeBack(jitter: Clients["jitter"]) {
  return atRandom(1, 60, {
    traffic: { kind: "burst", at: second, count: 2000, within: 0 },
    function: { duration: always(0.1), errors: 1 },
    clients: {
      ...clients,
      retries: 1,
      backoff: { first: 10 * second, factor: 1, max: 10 * second },
      jitter,
    },
  });
}

/** When second tries come, after the end of the first. */
function comingBack({ tries }: Trace): number[] {
  return [...tries.at.keys()].flatMap((row) => {
    const previous = tries.previous[row] ?? -1;
    return previous < 0 ? [] : [(tries.at[row] ?? 0) - (tries.endedAt[previous] ?? 0)];
  });
}
