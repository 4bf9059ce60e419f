// How fast the engine is, as ratios to a bare event loop in the same run. By itself:
// npx tsx scripts/bench/bench-engine.ts
import { pathToFileURL } from "node:url";
import { constant, plain, scenarioWith } from "@/simulator/plain";
import { frameAt } from "@/simulator/read/frame";
import { traceLimits } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { referenceRuns } from "@/simulator/validation/reference-runs";
import { bareLoop } from "./bare-loop";
import { atMost, type BenchRow, noted, table } from "./bench-row";

const second = 1_000_000;

export async function benchEngine(): Promise<readonly BenchRow[]> {
  return [
    ...loads.flatMap(againstBareLoop),
    ...memory(),
    ...flatByInstances(),
    ...flatByRequests(),
    frames(),
  ];
}

type Load = { readonly name: string; readonly perSecond: number; readonly meanSeconds: number };

const loads: readonly (Load & { readonly scenario: Scenario; readonly requests: number })[] = [
  {
    name: "headline, 0.9/s for 10⁶ s",
    perSecond: 0.9,
    meanSeconds: 1.991,
    requests: 900_000,
    scenario: referenceRuns[0]?.scenario ?? plain,
  },
  { name: "50/s on 25 instances", ...steady(50, 0.4, 900_000) },
  { name: "1,000 instances", ...steady(2000, 0.45, 900_000) },
];

/** Poisson arrivals on instances that are kept: `perSecond` × `meanSeconds` of them busy. */
function steady(perSecond: number, meanSeconds: number, requests: number) {
  const scenario = scenarioWith({
    horizon: Math.round((requests / perSecond) * second),
    traffic: { kind: "poisson", perSecond },
    function: { duration: { kind: "exponential", mean: meanSeconds * second } },
    platform: {
      coldStart: { ...plain.platform.coldStart, functionInit: constant(200_000) },
    },
  });
  return { perSecond, meanSeconds, requests, scenario };
}

function againstBareLoop({
  name,
  scenario,
  requests,
  perSecond,
  meanSeconds,
}: (typeof loads)[number]) {
  const bare: number[] = [];
  const metered: number[] = [];
  const recorded: number[] = [];
  // In turns, so that a busy machine slows all three alike.
  for (let n = 0; n < 7; n++) {
    bare.push(requests / seconds(() => bareLoop(requests, perSecond, meanSeconds)));
    metered.push(requests / seconds(() => meter(scenario)));
    recorded.push(requests / seconds(() => record(scenario, traceLimits, requests)));
  }
  const [loop, meterSpeed, recordSpeed] = [median(bare), median(metered), median(recorded)];
  return [
    noted(`bare loop, ${name}`, loop, "requests/s"),
    noted(`meter, ${name}`, meterSpeed, "requests/s"),
    atLeast(`meter ÷ bare loop, ${name}`, meterSpeed / loop, "×", 0.5),
    atLeast(`recorder ÷ bare loop, ${name}`, recordSpeed / loop, "×", 0.25),
  ];
}

function memory(): BenchRow[] {
  const { scenario } = steady(50, 0.4, 1_000_000);
  globalThis.gc?.();
  const before = process.memoryUsage();
  meter(scenario);
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return [atMost("heap growth of a meter run of a million requests", grown / 1e6, "MB", 64)];
}

function flatByInstances(): BenchRow[] {
  const costs = [1, 10, 100, 1000].map((instances) => {
    const { scenario, requests } = steady(instances * 2, 0.4, 400_000);
    return best(() => meter(scenario)) / requests;
  });
  return [atMost("cost per request, 1 to 1,000 instances, most ÷ least", spread(costs), "×", 2)];
}

function flatByRequests(): BenchRow[] {
  const costs = [10_000, 100_000, 1_000_000, 10_000_000].map((count) => {
    const { scenario } = steady(50, 0.4, count);
    const runs = Math.max(1, 300_000 / count);
    return (
      best(() => {
        for (let n = 0; n < runs; n++) meter(scenario);
      }, 3) /
      (count * runs)
    );
  });
  return [atMost("cost per request, 10⁴ to 10⁷ requests, most ÷ least", spread(costs), "×", 2)];
}

function frames(): BenchRow {
  const { scenario } = steady(1000, 0.9, 200_000);
  const trace = record(scenario);
  const times = Array.from({ length: 400 }, (_, n) => {
    const wallStart = performance.now();
    frameAt(trace, Math.floor((scenario.horizon * n) / 400), second);
    return performance.now() - wallStart;
  });
  return atMost("frameAt, 200,000 requests on 1,000 instances, median", median(times), "ms", 1);
}

/** Processor time, so that whatever else the machine does counts less. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function best(work: () => unknown, times = 5): number {
  return Math.min(...Array.from({ length: times }, () => seconds(work)));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) / Math.min(...values);
}

function atLeast(name: string, value: number, unit: string, limit: number): BenchRow {
  return { name, value, unit, target: `≥ ${limit}`, ok: value >= limit };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const rows = await benchEngine();
  console.log(table(rows));
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
}
