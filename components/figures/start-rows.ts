// The rows of the figure of starts: what was measured of a runtime, and a preset's starts to hold against it; and in
// words where the two are farthest apart.
import type { Fact } from "@/content/model/fact";
import { quantity } from "@/simulator/quantity";
import { modelledStarts, quantileOf } from "./modelled-starts";
import { measuredSpread, type Runtime, runtimes, type Spread } from "./runtimes";

export type StartRow = {
  readonly runtime: Runtime;
  readonly measured: Spread;
  readonly model: (Spread & { readonly starts: readonly number[] }) | null;
};

export function startRows(factOf: (id: string) => Fact): readonly StartRow[] {
  return runtimes.map((runtime) => rowOf(runtime, factOf));
}

function rowOf(runtime: Runtime, factOf: (id: string) => Fact): StartRow {
  const measured = measuredSpread(runtime, factOf);
  if (runtime.preset === null) return { runtime, measured, model: null };
  const starts = modelledStarts(runtime.preset);
  const [median, p90, p99] = [0.5, 0.9, 0.99].map((share) => quantileOf(starts, share));
  return {
    runtime,
    measured,
    model: { starts, median: median ?? 0, p90: p90 ?? 0, p99: p99 ?? 0 },
  };
}

/** Where the model departs most from what was measured, in words. */
export function differenceText(rows: readonly StartRow[]): string {
  const apart = rows.flatMap(({ runtime, measured, model }) =>
    model === null ? [] : [{ name: runtime.name, measured: measured.p90, model: model.p90 }],
  );
  const farthest = apart.toSorted((one, other) => factor(other) - factor(one))[0];
  if (farthest === undefined) return "";
  const { name, measured, model } = farthest;
  return `They are made to agree at the median and at 99 in 100. Between the two they may not: for ${name}, 9 in 10 are within ${quantity(Math.round(measured), "ms")} as measured, and within ${quantity(Math.round(model), "ms")} in the model.`;
}

function factor({
  measured,
  model,
}: {
  readonly measured: number;
  readonly model: number;
}): number {
  return Math.max(measured / model, model / measured);
}
