// The rows of the figure of starts: what was measured of a runtime, and a preset's starts to hold against it; and in
// words where the two are farthest apart.
import { type Fact, figureOf } from "@/content/model/fact";
import type { PresetId } from "@/simulator/presets/presets";
import { quantity } from "@/simulator/quantity";
import { modelledStarts, quantileOf } from "./modelled-starts";

/** By the middle part of the ids of its facts, with the preset that models it where one does. */
type Runtime = {
  readonly id: string;
  readonly name: string;
  readonly preset: PresetId | null;
};

const runtimes: readonly Runtime[] = [
  { id: "rust", name: "Rust", preset: null },
  { id: "go", name: "Go", preset: null },
  { id: "dotnet10-aot", name: ".NET 10, ahead of time", preset: null },
  { id: "python313", name: "Python 3.13", preset: "lambda-python" },
  { id: "nodejs22", name: "Node.js 22", preset: "lambda-node" },
  { id: "java21", name: "Java 21", preset: "lambda-java" },
  { id: "dotnet8", name: ".NET 8", preset: null },
];

export type Spread = { readonly median: number; readonly p90: number; readonly p99: number };

export type StartRow = {
  readonly runtime: Runtime;
  readonly measured: Spread;
  readonly model: (Spread & { readonly starts: readonly number[] }) | null;
};

/** `factOf` gives a fact by its id. */
export function startRows(factOf: (id: string) => Fact): readonly StartRow[] {
  return runtimes.map((runtime) => {
    const part = (name: keyof Spread) => figureOf(factOf(`init-${runtime.id}-${name}`));
    const measured = { median: part("median"), p90: part("p90"), p99: part("p99") };
    return { runtime, measured, model: runtime.preset && modelOf(runtime.preset) };
  });
}

function modelOf(preset: PresetId): StartRow["model"] {
  const starts = modelledStarts(preset);
  const part = (share: number) => quantileOf(starts, share);
  return { starts, median: part(0.5), p90: part(0.9), p99: part(0.99) };
}

/** Where the model departs most from what was measured, in words. */
export function differenceText(rows: readonly StartRow[]): string {
  const apart = rows.flatMap(({ runtime, measured: { p90: measured }, model }) => {
    if (model === null) return [];
    const factor = Math.max(measured / model.p90, model.p90 / measured);
    return [{ name: runtime.name, measured, model: model.p90, factor }];
  });
  const [farthest] = apart.toSorted((one, other) => other.factor - one.factor);
  if (farthest === undefined) return "";
  const { name, measured, model } = farthest;
  return `The hills agree with what was measured at the median and at 99 in 100. Between these they differ, most for ${name}: 9 in 10 starts were measured within ${quantity(Math.round(measured), "ms")}, and are within ${quantity(Math.round(model), "ms")} in the model.`;
}
