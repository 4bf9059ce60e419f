// One scenario at several sizes of memory: what a million answers cost, and how long one takes. The same at build and
// in the browser, one size at a time, so that a page can draw as it runs.
import { quantity } from "@/simulator/quantity";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import { sweep } from "@/simulator/sweep/sweep";

export const memorySizes: readonly number[] = [
  128, 192, 256, 384, 512, 768, 1024, 1280, 1536, 1769, 2240, 2816, 3538,
];

/** Long enough that a cold start counts for what it does in a month. */
const minutes = 10;
const seeds = 2;
const metrics = ["cost.totalUsd", "requests.completed", "latencyMs.p50"] as const;

export type SizePoint = {
  readonly memoryMb: number;
  /** Of answers: what was cut off is paid, and is none. */
  readonly perMillionUsd: number;
  readonly medianMs: number;
};

export async function sizePoint(scenario: Scenario, memoryMb: number): Promise<SizePoint> {
  const sized = {
    ...scenario,
    horizon: minutes * 60_000_000,
    function: { ...scenario.function, memoryMb },
  };
  const points = [{ at: { memoryMb }, scenario: sized }];
  const { points: results } = await sweep({ points, seeds, metrics, goals: [] }, [
    async (one) => meter(one),
  ]);
  const [cost, answers, median] = metrics.map((name) => results[0]?.metrics[name]?.mean ?? 0);
  return {
    memoryMb,
    perMillionUsd: ((cost ?? 0) / Math.max(1, answers ?? 0)) * 1e6,
    medianMs: median ?? 0,
  };
}

export function sizePoints(scenario: Scenario): Promise<readonly SizePoint[]> {
  return Promise.all(memorySizes.map((size) => sizePoint(scenario, size)));
}

export function cheapestOf(points: readonly SizePoint[]): SizePoint | undefined {
  return points.toSorted((a, b) => a.perMillionUsd - b.perMillionUsd)[0];
}

export const sizeText = (memoryMb: number) => quantity(memoryMb.toLocaleString("en-US"), "MB");
export const usdText = (usd: number) => `$${usd.toFixed(2)}`;
export const secondsText = (ms: number) => quantity((ms / 1000).toFixed(1), "s");

/** What came of it, beside the size that a reader chose. */
export function sweepText(points: readonly SizePoint[], chosenMb: number): string {
  const cheapest = cheapestOf(points);
  if (points.length === 0)
    return "Choose the size that you think is cheapest. Then run all of them.";
  if (points.length < memorySizes.length || cheapest === undefined)
    return `${points.length} of ${memorySizes.length} sizes have been run.`;
  const chosen = points.find(({ memoryMb }) => memoryMb === chosenMb) ?? cheapest;
  const of = (point: SizePoint) =>
    `${usdText(point.perMillionUsd)} and ${secondsText(point.medianMs)}`;
  const best = `${sizeText(cheapest.memoryMb)} is cheapest, at ${of(cheapest)}`;
  if (chosen === cheapest) return `You found it: ${best}.`;
  return `You chose ${sizeText(chosen.memoryMb)}: ${of(chosen)}. ${best}: ${
    chosen.memoryMb < cheapest.memoryMb
      ? "runs that are cut off are paid too."
      : "the turn comes earlier."
  }`;
}
