// What a curve and that of a run come to, side by side in words: how many at most, when, and how many on average.
import { type Curve, factsOf } from "@/content/model/quiz/curve";
import { quantity } from "@/simulator/quantity";
import type { Micros } from "@/simulator/scenario";

export type CurveRow = { readonly of: string; readonly said: string; readonly is: string };

/** Of the run, finer than anybody draws. */
export function curveRows(said: Curve, is: Curve, horizon: Micros): readonly CurveRow[] {
  const [drawn, run] = [factsOf(said), factsOf(is)];
  const when = (peakColumn: number, { length }: Curve) =>
    instantText((horizon * peakColumn) / (length - 1), horizon);
  return [
    { of: "At most", said: numeral(drawn.peak), is: numeral(run.peak) },
    { of: "Reached at", said: when(drawn.peakColumn, said), is: when(run.peakColumn, is) },
    { of: "On average", said: numeral(drawn.mean), is: numeral(run.mean) },
  ];
}

/** As fine as the hand is: whole hours of a day, minutes of an hour. */
export function instantText(at: Micros, horizon: Micros): string {
  const [unit, micros] = unitFor(horizon);
  const value = (at / micros).toLocaleString("en-US", { maximumFractionDigits: 1 });
  return quantity(value, unit);
}

/** Even, from the start to the end: in round steps where there are any. */
export function timeTicks(horizon: Micros): readonly { share: number; text: string }[] {
  const [, micros] = unitFor(horizon);
  const parts = [3, 4, 5, 2].find((count) => roundSteps.includes(horizon / micros / count)) ?? 2;
  return Array.from({ length: parts + 1 }, (_, n) => ({
    share: n / parts,
    text: n === 0 ? "0" : instantText((horizon * n) / parts, horizon),
  }));
}

const roundSteps: readonly number[] = [1, 2, 3, 4, 5, 6, 10, 15, 20, 30];

function unitFor(horizon: Micros): readonly [string, Micros] {
  if (horizon >= 7_200_000_000) return ["h", 3_600_000_000];
  return horizon >= 120_000_000 ? ["min", 60_000_000] : ["s", 1_000_000];
}

function numeral(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 1 });
}
