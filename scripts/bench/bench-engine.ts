// How fast the engine is: requests a second as ratios to a bare event loop in the same run, and what a request costs
// as a run grows, as ratios among runs. Processor time, so that whatever else the machine does counts less.

import { constant, plain, scenarioWith } from "@/simulator/plain";
import { frameAt } from "@/simulator/read/frame";
import { meter } from "@/simulator/run/meter";
import { record } from "@/simulator/run/record";
import { bareLoop, type Load } from "./bare-loop";
import { atLeast, atMost, type BenchRow, noted, shareOf } from "./bench-row";
import { inProduction, limits, loads, scenarioOf, second, seconds } from "./engine-loads";

export async function benchEngine(): Promise<readonly BenchRow[]> {
  return [...loads.flatMap(againstBareLoop), ...flat(), frames()];
}

/** In turns, so that a busy machine slows all three alike. */
function againstBareLoop(load: Load): readonly BenchRow[] {
  const turns = Array.from({ length: 6 }, (_, turn) => {
    const seed = turn % 3;
    const scenario = scenarioOf(load, seed);
    return {
      bare: perSecond(() => bareLoop(load, seed)),
      meter: perSecond(() => meter(scenario).requests.arrived),
      recorder: perSecond(() => record(scenario, limits).report.requests.arrived),
      production: perSecond(() => meter(inProduction(scenario)).requests.arrived),
    };
  });
  const median = (of: "bare" | "meter" | "recorder" | "production") =>
    shareOf(
      turns.map((turn) => turn[of]),
      0.5,
    );
  const name = `${load.perSecond} requests/s of ${load.meanSeconds} s`;
  return [
    noted(`meter, ${name}`, median("meter"), "requests/s"),
    atLeast(`meter ÷ bare loop, ${name}`, median("meter") / median("bare"), "×", 0.5),
    atLeast(`recorder ÷ bare loop, ${name}`, median("recorder") / median("bare"), "×", 0.25),
    atLeast(`production ÷ bare loop, ${name}`, median("production") / median("bare"), "×", 0.2),
  ];
}

/** `work` gives how many requests it met. */
function perSecond(work: () => number): number {
  let requests = 0;
  const taken = seconds(() => {
    requests = work();
  });
  return requests / taken;
}

/** Poisson arrivals on instances that are kept: `perSecond` × `meanSeconds` of them busy. */
function steady(perSecond: number, meanSeconds: number, requests: number) {
  const scenario = scenarioWith({
    horizon: Math.round((requests / perSecond) * second),
    traffic: { kind: "poisson", perSecond },
    function: { duration: { kind: "exponential", mean: meanSeconds * second } },
    platform: { coldStart: { ...plain.platform.coldStart, functionInit: constant(200_000) } },
  });
  return { requests, scenario };
}

function flat(): readonly BenchRow[] {
  const costOf = ({ scenario, requests }: ReturnType<typeof steady>, runs = 1) =>
    Math.min(
      ...Array.from({ length: 4 }, () =>
        seconds(() => {
          for (let n = 0; n < runs; n += 1) meter(scenario);
        }),
      ),
    ) /
    (requests * runs);
  const byInstances = [1, 10, 100, 1000].map((count) => costOf(steady(count * 2, 0.4, 400_000)));
  const byRequests = [1e4, 1e5, 1e6, 1e7].map((count) =>
    costOf(steady(50, 0.4, count), Math.max(1, 3e5 / count)),
  );
  const spread = (costs: readonly number[]) => Math.max(...costs) / Math.min(...costs);
  return [
    atMost("cost a request, 1 to 1,000 instances, most ÷ least", spread(byInstances), "×", 2),
    atMost("cost a request, 10⁴ to 10⁷ requests, most ÷ least", spread(byRequests), "×", 2),
  ];
}

function frames(): BenchRow {
  const { scenario } = steady(1000, 0.9, 200_000);
  const trace = record(scenario);
  const taken = seconds(() => {
    for (let n = 0; n < 400; n += 1) frameAt(trace, (scenario.horizon / 400) * n, second);
  });
  return atMost("a frame of 200,000 requests, 1,000 instances", (taken / 400) * 1000, "ms", 1);
}
