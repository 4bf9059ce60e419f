// Two recorded hours of one cloud, and what their requests would cost: by use, and with so many instances ready that
// nobody waits for a start. What a request takes is supposed, and said where it is shown.
import { z } from "zod";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import { readScenario } from "./scenario/scenario";

export const recordedHourSchema = z.strictObject({
  name: z.string(),
  source: z.string(),
  licence: z.literal("CC BY 4.0"),
  cite: z.string(),
  from: z.string(),
  countsPerSecond: z.array(z.int().min(0)),
});
export type RecordedHour = z.infer<typeof recordedHourSchema>;

/** Both recordings last as long as that. */
const minutesShown = 57;
const secondsShown = minutesShown * 60;

export type HourBill = {
  readonly requests: number;
  readonly perSecond: number;
  /** Requests in each minute. */
  readonly minutes: readonly number[];
  readonly busiestSecond: number;
  readonly byUseUsd: number;
  /** How many have to be ready. */
  readonly ready: number;
  readonly readyUsd: number;
};

/** Of every so many requests, one is kept. */
export function hourBill({ countsPerSecond }: RecordedHour, every: number): HourBill {
  let seen = 0;
  const counts = countsPerSecond.slice(0, secondsShown).map((count) => {
    const before = Math.ceil(seen / every);
    seen += count;
    return Math.ceil(seen / every) - before;
  });
  const requests = counts.reduce((sum, count) => sum + count, 0);
  const at = counts.flatMap((count, second) =>
    Array.from({ length: count }, (_, n) => Math.round(1e6 * (second + (n + 0.5) / count))),
  );
  const plain = meter(hourOf(at, 0));
  let ready = plain.instances.peakBusy;
  let kept = meter(hourOf(at, ready));
  while (kept.requests.cold > 0) {
    ready += 1;
    kept = meter(hourOf(at, ready));
  }
  return {
    requests,
    perSecond: requests / secondsShown,
    minutes: Array.from({ length: minutesShown }, (_, minute) =>
      counts.slice(60 * minute, 60 * minute + 60).reduce((sum, count) => sum + count, 0),
    ),
    busiestSecond: Math.max(...counts),
    byUseUsd: plain.cost.totalUsd,
    ready,
    readyUsd: kept.cost.totalUsd,
  };
}

function hourOf(at: readonly number[], provisioned: number): Scenario {
  const reading = readScenario({
    preset: "lambda-node",
    horizon: `${minutesShown}m`,
    function: { memoryMb: 1024, duration: "2s", cpu: 0.1 },
    platform: { provisioned },
  });
  if (!reading.ok) throw new Error("the hour cannot be read");
  return { ...reading.scenario, traffic: { kind: "trace", at } };
}
