// The command line of sweep.ts as data, or the one line that says what is wrong with it. Which numbers a report has is
// not known here.

import { printPath } from "@/content/model/scenario/scenario-problem";
import { meet, type NumberPath, readPath } from "@/content/model/scenario/scenario-vary";
import { readGoal, type SweepGoal } from "@/simulator/sweep/goals";
import { type Range, readRange } from "@/simulator/sweep/range";
import { isWhole, oneFile, quote, readWords } from "../command/words";

export type Variation = {
  /** As it is printed. */
  readonly name: string;
  readonly path: NumberPath;
  readonly range: Range;
};

export type SweepArguments = {
  readonly file: string;
  readonly variations: readonly Variation[];
  readonly seeds: number;
  readonly metrics: readonly string[];
  readonly goals: readonly SweepGoal[];
};

export type SweepParsed =
  | { readonly kind: "sweep"; readonly arguments: SweepArguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly line: string };

export const mostRuns = 10_000;
const mostSeeds = 1_000;
const usualSeeds = "10";
const usualMetrics = "coldShare,latencyMs.p99,cost.totalUsd";

const options = {
  "--vary": { wanted: "PATH=FROM..TO such as platform.provisioned=0..20", many: true },
  // Of a single run there is no interval.
  "--seeds": { wanted: `a whole number from 2 to ${mostSeeds}` },
  "--metric": { wanted: "numbers of the report such as coldShare,latencyMs.p99" },
  "--goal": { wanted: "METRIC<NUMBER such as latencyMs.p99<300, or with <=, > or >=", many: true },
};
type Option = keyof typeof options;

class Wrong extends Error {}

export function parseSweep(words: readonly string[]): SweepParsed {
  const read = readWords(words, options);
  if (read.kind === "help") return read;
  try {
    if (read.kind === "wrong") throw new Wrong(read.line);
    return { kind: "sweep", arguments: argumentsOf(read.files, read.given) };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { kind: "wrong", line: `sweep: ${error.message}` };
  }
}

function argumentsOf(
  files: readonly string[],
  given: ReadonlyMap<Option, readonly string[]>,
): SweepArguments {
  const one = oneFile(files);
  if ("line" in one) throw new Wrong(one.line);
  const variations = variationsOf(given.get("--vary") ?? []);
  const [seeds = usualSeeds] = given.get("--seeds") ?? [];
  if (!isWhole(seeds, 2, mostSeeds)) throw refusal("--seeds", seeds);
  const points = variations.reduce((product, { range }) => product * range.count, 1);
  const runs = points * Number(seeds);
  if (runs > mostRuns) {
    const found = `${runs}: ${points} points, ${seeds} seeds each`;
    throw new Wrong(`--vary: expected at most ${mostRuns} runs in all, found ${found}`);
  }
  const [metrics = usualMetrics] = given.get("--metric") ?? [];
  const names = metrics.split(",").map((name) => name.trim());
  if (names.includes("")) throw refusal("--metric", metrics);
  const goals = (given.get("--goal") ?? []).map(goalOf);
  return { file: one.file, variations, seeds: Number(seeds), metrics: names, goals };
}

function variationsOf(texts: readonly string[]): readonly Variation[] {
  if (texts.length === 0) throw refusal("--vary", null);
  if (texts.length > 2)
    throw new Wrong(`expected --vary once or twice, found it ${texts.length} times`);
  const all = texts.map(variationOf);
  const [first, second] = all;
  if (first && second && meet(first.path, second.path)) {
    const expected = `another number than ${first.name}, of which one is given`;
    throw new Wrong(`--vary: expected ${expected}, found ${quote(second.name)}`);
  }
  return all;
}

function variationOf(text: string): Variation {
  const sign = text.indexOf("=");
  const path = sign < 0 ? null : readPath(text.slice(0, sign));
  if (path === null) throw refusal("--vary", text);
  const name = printPath(path);
  if (name === "seed")
    throw new Wrong('--vary: expected a number that is not set by --seeds, found "seed"');
  const values = text.slice(sign + 1);
  const reading = readRange(values);
  if (!reading.ok)
    throw new Wrong(`--vary: ${name}: expected ${reading.expected}, found ${quote(values)}`);
  return { name, path, range: reading.range };
}

function goalOf(text: string): SweepGoal {
  const goal = readGoal(text);
  if (goal === null) throw refusal("--goal", text);
  return goal;
}

function refusal(name: Option, found: string | null): Wrong {
  const words = found === null ? "nothing" : quote(found);
  return new Wrong(`${name}: expected ${options[name].wanted}, found ${words}`);
}
