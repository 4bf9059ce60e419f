// What was measured on AWS Lambda, as far as a log can be made of it. Of a lone instance, by public logs of 2020 of one
// function (198 requests after idle gaps): after 600 to 630 s, 4 in 100 were cold; after 630 to 660 s, 76; after longer, all.
import { expect, test } from "vitest";
import { stream, uniform } from "@/simulator/random/uniform";
import { fitLog } from "./fit";
import { readAll } from "./log-samples";

/** Within what was counted it rises evenly: to 8 in 100 at 630 s, to all at 645 s. */
function coldAfter(gap: number): number {
  if (gap < 600) return 0;
  if (gap < 630) return (0.08 * (gap - 600)) / 30;
  return Math.min(1, 0.08 + (0.92 * (gap - 630)) / 15);
}

/** One request after the other, as many gaps as were measured, of 400 to 800 s. */
function log(seed: number): string {
  const [gaps, colds] = [stream(seed, "arrivals"), stream(seed, "duration")];
  let at = 0;
  const rows = Array.from({ length: 198 }, (_, n) => {
    const gap = n === 0 ? 700 : 400 + 400 * uniform(gaps, n);
    at += gap + 0.1;
    const isCold = n === 0 || uniform(colds, n) < coldAfter(gap);
    return `${at.toFixed(3)},100,${isCold},${isCold ? 300 : ""}`;
  });
  return ["start_s,duration_ms,cold,init_ms", ...rows].join("\n");
}

test.each([1, 2, 3, 4, 5])("of log %i, the span that an instance was kept is told", (seed) => {
  const { estimated, log: own, replay } = fitLog(readAll(log(seed)));
  const { lowMs = 0, highMs = 0, measured = false } = estimated.keepAlive ?? {};
  expect(measured).toBe(true);
  // How long it is kept in the mean: the sum of the shares that were still there.
  const mean = 600 + 30 * (1 - 0.04) + 30 * (1 - 0.76);
  // Its bounds hold for one span, or an even draw; this is neither, and they may miss by as much.
  for (const bound of [lowMs, highMs ?? 0])
    expect(Math.abs(bound / 1000 - mean)).toBeLessThan(0.02 * mean);
  expect(Math.abs(replay.coldShare - (own.coldShare ?? 0))).toBeLessThan(0.05);
});
