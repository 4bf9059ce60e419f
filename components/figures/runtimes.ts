// The runtimes of the figure of starts: the middle part of the ids of their facts, and the preset that models them
// where one does.
import { type Fact, figureOf } from "@/content/model/fact";
import type { PresetId } from "@/simulator/presets/presets";

export type Runtime = {
  readonly id: string;
  readonly name: string;
  readonly preset: PresetId | null;
};

export const runtimes: readonly Runtime[] = [
  { id: "rust", name: "Rust", preset: null },
  { id: "go", name: "Go", preset: null },
  { id: "dotnet10-aot", name: ".NET 10, ahead of time", preset: null },
  { id: "python313", name: "Python 3.13", preset: "lambda-python" },
  { id: "nodejs22", name: "Node.js 22", preset: "lambda-node" },
  { id: "java21", name: "Java 21", preset: "lambda-java" },
  { id: "dotnet8", name: ".NET 8", preset: null },
];

export type Spread = {
  readonly median: number;
  readonly p90: number;
  readonly p99: number;
};

/** `factOf` gives a fact by its id. */
export function measuredSpread({ id }: Runtime, factOf: (id: string) => Fact): Spread {
  return {
    median: figureOf(factOf(`init-${id}-median`)),
    p90: figureOf(factOf(`init-${id}-p90`)),
    p99: figureOf(factOf(`init-${id}-p99`)),
  };
}
