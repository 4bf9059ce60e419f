// Runs that share the processors of an instance. Sharing equally is a symmetric queue: the mean depends on the law of
// the work by its mean alone, and so does the law of the number computing.

import { quantity } from "../../quantity";
import type { Trace } from "../../trace/trace";
import { erlangC, sharedProcessors } from "../closed-forms";
import {
  always,
  atRandom,
  exactly,
  exponential,
  figure,
  hyperexponential,
  latency,
  type Oracle,
  traced,
} from "./oracle";

const laws = { constant: always, exponential, hyperexponential };
const alone = {
  maxInstances: 1,
  concurrencyPerInstance: 100_000,
  keepAlive: { kind: "forever" },
} as const;

export const processorOracles: readonly Oracle[] = [
  ...Object.entries(laws).map(([law, of]) => oneProcessor(law, of)),
  ...Object.entries(laws).map(([law, of]) => geometric(law, of)),
  {
    name: "two processors shared, exponential",
    shorter: 20,
    scenario: atRandom(3, 100_000, {
      function: { duration: exponential(0.5), cpu: 1 },
      platform: { ...alone, vcpus: 2 },
    }),
    figures: [figure("mean latency, s", 0.5 + erlangC(2, 1.5) / (4 - 3), latency)],
  },
  ...Object.entries({ quarter: 0.25, "one and a half": 1.5, four: 4 }).flatMap(([named, vcpus]) =>
    Object.entries(laws).map(([law, of]) => someProcessors(named, vcpus, law, of)),
  ),
  ...[512, 3538].map(byMemory),
];

function oneProcessor(law: string, of: (seconds: number) => ReturnType<typeof always>): Oracle {
  return {
    name: `one processor shared, ${law}`,
    shorter: 20,
    scenario: atRandom(1, 200_000, {
      function: { duration: of(1), cpu: 0.6 },
      platform: { ...alone, vcpus: 1 },
    }),
    figures: [figure("mean latency, s", 0.4 + 0.6 / (1 - 0.6), latency)],
  };
}

/** All of a run computes, so those computing are those running. */
function geometric(law: string, of: (seconds: number) => ReturnType<typeof always>): Oracle {
  return {
    name: `number computing, ${law}`,
    shorter: 20,
    scenario: atRandom(0.7, 200_000, {
      function: { duration: of(1), cpu: 1 },
      platform: { ...alone, vcpus: 1 },
    }),
    figures: [0, 1, 2, 4].map((n) =>
      traced(`share of time with ${n}`, 0.3 * 0.7 ** n, (trace) => shareOfTimeWith(trace, n)),
    ),
  };
}

function someProcessors(
  named: string,
  vcpus: number,
  law: string,
  of: (seconds: number) => ReturnType<typeof always>,
): Oracle {
  const perSecond = (vcpus * 0.7) / 0.8;
  const { mean } = sharedProcessors(vcpus, perSecond * 0.8);
  return {
    name: `${named} of a processor shared, ${law}`,
    shorter: 20,
    scenario: atRandom(perSecond, 200_000 / Math.max(1, vcpus), {
      function: { duration: of(1), cpu: 0.8 },
      platform: { ...alone, vcpus },
    }),
    figures: [figure("mean latency, s", 0.2 + mean / perSecond, latency)],
  };
}

function byMemory(memoryMb: number): Oracle {
  const alone = 0.4 + 0.6 / Math.min(1, memoryMb / 1769);
  return {
    name: `processors by memory, ${quantity(memoryMb, "MB")}`,
    shorter: 1,
    scenario: atRandom(1, 1000, {
      function: { memoryMb, duration: always(1), cpu: 0.6 },
      platform: { vcpus: "by-memory" },
    }),
    figures: [figure("mean latency, s", Math.round(alone * 1e6) / 1e6, latency, exactly)],
  };
}

function shareOfTimeWith({ tries, horizon }: Trace, number: number): number {
  const changes = [...tries.startedAt.keys()].flatMap((row): [number, number][] => [
    [tries.startedAt[row] ?? 0, 1],
    [tries.endedAt[row] ?? 0, -1],
  ]);
  changes.sort(([a], [b]) => a - b);
  let running = 0;
  let since = 0;
  let sum = 0;
  for (const [at, change] of changes) {
    const until = Math.min(at, horizon);
    if (running === number) sum += until - since;
    since = until;
    running += change;
  }
  return sum / horizon;
}
