// What is behind the function has so many places: Erlang's formulas again, and what is known of connections.

import { erlangB, erlangC, twoStages } from "../closed-forms";
import {
  always,
  atRandom,
  exactly,
  exponential,
  figure,
  hyperexponential,
  latency,
  type Oracle,
  second,
  traced,
} from "./oracle";

const day = 86_400 * second;
const waiting = { kind: "wait", maxWait: day } as const;
const refusing = { kind: "refuse" } as const;
const byRequest = { name: "database", heldBy: "request", connect: always(0) } as const;
const ofEight = (places: number) => ({ ...byRequest, places, time: exponential(0.5) });

export const behindOracles: readonly Oracle[] = [
  {
    name: "five places at load 4, waiting",
    shorter: 20,
    scenario: atRandom(8, 50_000, {
      function: { duration: exponential(0.2) },
      downstream: { ...ofEight(5), whenFull: waiting },
    }),
    figures: [
      figure("mean latency, s", 0.2 + 0.5 + (erlangC(5, 4) * 0.5) / (5 - 4), latency),
      figure("places held", 4, ({ downstream }) => downstream.meanBusy),
      figure(
        "share that waits",
        erlangC(5, 4),
        ({ downstream, requests }) => downstream.waited / requests.arrived,
      ),
    ],
  },
  ...Object.entries({ constant: always, exponential, hyperexponential }).map(
    ([law, of]): Oracle => ({
      name: `five places at load 4, refusing, ${law}`,
      shorter: 10,
      scenario: atRandom(8, 20_000, {
        function: { duration: of(0.2) },
        downstream: { ...byRequest, places: 5, time: of(0.5), whenFull: refusing },
      }),
      figures: [
        figure("share failed", erlangB(5, 4), ({ requests }) => requests.failed / requests.arrived),
        figure("places held", 4 * (1 - erlangB(5, 4)), ({ downstream }) => downstream.meanBusy),
      ],
    }),
  ),
  {
    name: "twelve instances before five places",
    shorter: 10,
    scenario: atRandom(8, 50_000, {
      function: { duration: hyperexponential(0.4) },
      platform: { maxInstances: 12 },
      downstream: { ...ofEight(5), whenFull: waiting },
    }),
    figures: [
      figure(
        "share throttled",
        twoStages(12, 8 * 0.4, 5, 4).turnedAway,
        ({ throttledShare }) => throttledShare,
      ),
      figure("places held", twoStages(12, 8 * 0.4, 5, 4).meanHeld, (r) => r.downstream.meanBusy),
    ],
  },
  {
    name: "connections of instances, places for all",
    shorter: 5,
    scenario: atRandom(2, 5000, {
      function: { duration: exponential(1) },
      platform: {
        coldStart: {
          provision: always(1),
          fetch: always(0),
          runtimeInit: always(0),
          functionInit: exponential(0.5),
          restore: always(0),
        },
        keepAlive: { kind: "fixed", idle: always(5) },
      },
      downstream: {
        name: "database",
        places: 1000,
        heldBy: "instance",
        time: exponential(0.1),
        connect: exponential(0.5),
        whenFull: refusing,
      },
    }),
    figures: [
      figure(
        "places held less instances initialised",
        0,
        ({ downstream, instances }) =>
          downstream.meanBusy - (instances.mean - instances.meanStarting),
        exactly,
      ),
    ],
  },
  {
    name: "a hundred at once before thirty places",
    shorter: 1,
    scenario: atRandom(1, 60, {
      traffic: { kind: "burst", at: second, count: 100, within: 0 },
      function: { duration: always(1) },
      downstream: {
        name: "database",
        places: 30,
        heldBy: "instance",
        time: always(0.1),
        connect: always(0.05),
        whenFull: refusing,
      },
    }),
    figures: [
      figure("completed", 30, ({ requests }) => requests.completed, exactly),
      figure("failed", 70, ({ requests }) => requests.failed, exactly),
      figure("most places held", 30, ({ downstream }) => downstream.peak, exactly),
    ],
  },
  {
    name: "three places for instances that stay",
    shorter: 1,
    scenario: atRandom(8, 500, {
      function: { duration: exponential(1) },
      platform: { keepAlive: { kind: "forever" }, placement: "random" },
      downstream: {
        name: "database",
        places: 3,
        heldBy: "instance",
        time: always(0.1),
        connect: always(0.05),
        whenFull: refusing,
      },
    }),
    figures: [
      traced(
        "instances that ever answer",
        3,
        ({ requests, tries }) =>
          new Set(
            [...requests.lastTry]
              .filter((_, request) => requests.outcome[request] === 1)
              .map((row) => tries.instance[row]),
          ).size,
        exactly,
      ),
    ],
  },
];
