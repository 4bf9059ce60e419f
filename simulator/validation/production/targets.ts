// A scaler that follows a target: what it holds at a steady load, by mathematics and as measured on a cluster, and
// how soon it follows a load that comes and goes.

import type { TargetScaler } from "../../scenario";
import type { Trace } from "../../trace/trace";
import { meanWanted } from "../closed-forms";
import { holdsAsMeasured, meanReady, measuredOnKnative, platform, scaler } from "./knative";
import {
  always,
  atRandom,
  exactly,
  exponential,
  figure,
  type Oracle,
  second,
  traced,
} from "./oracle";

export const targetOracles: readonly Oracle[] = [
  ...measuredOnKnative.map(holdsAsMeasured),
  ...measuredOnKnative.map(
    ({ target, response }): Oracle => ({
      name: `steady load, target ${target}`,
      shorter: 14,
      scenario: atRandom(20, 20_000, {
        function: { duration: exponential(response) },
        platform: { ...platform, autoscaler: { ...scaler, concurrency: target } },
      }),
      figures: [
        traced("mean ready", meanWanted(20, response, 60, 0.7 * target), meanReady, {
          share: 0.02,
        }),
      ],
    }),
  ),
  {
    name: "steady load, processors aimed at 60 %",
    shorter: 14,
    scenario: atRandom(20, 20_000, {
      function: { duration: exponential(0.5), cpu: 0.5 },
      platform: {
        ...platform,
        vcpus: 1,
        autoscaler: { ...scaler, concurrency: 1000, cpu: 0.6 },
      },
    }),
    // Rounding up adds half an instance, if what is rounded may be anything.
    figures: [traced("mean ready", 5 / 0.6 + 0.5, meanReady, { share: 0.05 })],
  },
  {
    name: "a load of ten comes and goes",
    shorter: 1,
    scenario: comeAndGo(scaler),
    figures: [
      traced("the tenth instance, s", firstLook(60, 10), (trace) => createdAt(trace, 10), exactly),
      figure("most instances", 10, ({ instances }) => instances.peak, exactly),
      // The last request ends at 240.9 s: the window is empty at the look of 302 s, and 30 s later the last one goes.
      traced("the last is gone, s", 332, lastGone, exactly),
    ],
  },
  {
    name: "a load of ten comes and goes, with panic",
    shorter: 1,
    scenario: comeAndGo({ ...scaler, panic: { window: 6 * second, above: 2 } }),
    figures: [
      traced("the tenth instance, s", firstLook(6, 10), (trace) => createdAt(trace, 10), exactly),
      traced("the last is gone, s", 332, lastGone, exactly),
    ],
  },
];

/** From 120 s on for two minutes ten requests a second, each of a second, for instances meant for one. */
function comeAndGo(autoscaler: TargetScaler) {
  return atRandom(1, 400, {
    traffic: { kind: "burst", at: 120 * second, count: 1200, within: 120 * second },
    function: { duration: always(1) },
    platform: { ...platform, autoscaler: { ...autoscaler, utilization: 1 } },
  });
}

/** The first look of one every 2 s at which the mean of `window` seconds asks for `wanted` instances. */
function firstLook(window: number, wanted: number): number {
  for (let now = 2; now < 240; now += 2) {
    let sum = 0;
    for (let n = 0; n < 1200; n++) {
      const at = 120 + n / 10;
      sum += Math.max(0, Math.min(now, at + 1) - Math.max(now - window, at));
    }
    if (sum / Math.min(window, now) > wanted - 1 + 1e-9) return now;
  }
  return Number.NaN;
}

function createdAt({ instances }: Trace, number: number): number {
  return (instances.createdAt[number - 1] ?? Number.NaN) / second;
}

function lastGone({ instances }: Trace): number {
  return Math.max(...instances.endedAt) / second;
}
