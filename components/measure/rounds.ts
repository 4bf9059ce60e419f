// What the rounds of a measurement add up to: medians, ratios, the end of the axis, and the sentence that says it.
// Pure; knows nothing of browsers but that their clocks are coarse.
import { quantity } from "@/simulator/quantity";
import type { Measured } from "./way";

/** How long a cold call's opening took, part by part, and what was loaded for it. */
export type ColdOpening = {
  /** Thread made, file there and read: until the module's first line ran. */
  readonly untilFirstLine: number;
  readonly initialisation: number;
  readonly handler: number;
  readonly bytes: number;
  readonly overNetwork: boolean;
};

export type Round = {
  /** In milliseconds, one for each way, in their order. */
  readonly ms: readonly number[];
  readonly opening?: ColdOpening;
};

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}

export function timesOf(rounds: readonly Round[], way: number): readonly number[] {
  return rounds.flatMap(({ ms }) => ms[way] ?? []);
}

/** A round number that the longest time just fits under. */
export function axisEnd(longest: number): number {
  if (!(longest > 0)) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(longest));
  const end = [1, 1.5, 2, 3, 4, 5, 6, 8].find((step) => longest <= step * magnitude) ?? 10;
  return Number((end * magnitude).toPrecision(2));
}

/** "14 ms", "0.6 ms", "under 0.1 ms": no finer than the clock. */
export function msText(ms: number, clockStep: number): string {
  if (ms < clockStep) return `under ${quantity(digits(clockStep), "ms")}`;
  return quantity(digits(ms), "ms");
}

function digits(ms: number): string {
  if (ms >= 99.5) return Math.round(ms).toLocaleString("en-US");
  return String(Number(ms.toPrecision(ms >= 9.95 ? 3 : 2)));
}

/** How many times as long, or at least how many where the clock cannot tell. */
export function ratioText(slow: number, quick: number, clockStep: number): string {
  const isCoarse = quick < clockStep;
  const times = slow / Math.max(quick, clockStep);
  const text = times >= 9.5 ? Math.round(times).toLocaleString("en-US") : times.toFixed(1);
  if (times < 1.05) return "as long";
  return `${isCoarse ? "more than " : ""}${text} times as long`;
}

/** What came out, in one or two sentences. */
export function resultText(
  { ways }: Pick<Measured, "ways">,
  rounds: readonly Round[],
  clockStep: number,
): string {
  const count = rounds.length === 1 ? "One round" : `${rounds.length} rounds`;
  const [first, ...others] = ways.map(({ name }, n) => ({
    name,
    median: medianOf(timesOf(rounds, n)) ?? 0,
  }));
  if (first === undefined) return `${count}.`;
  const medians = [first, ...others].map(
    ({ name, median }) => `${name.toLowerCase()} ${msText(median, clockStep)}`,
  );
  const ratios = others.map(
    ({ name, median }) => `${ratioText(first.median, median, clockStep)} as “${name}”`,
  );
  return `${count}. Medians: ${medians.join(", ")}. “${first.name}” took ${ratios.join(", and ")}.`;
}

/** Where the time of the cold calls went, and what was loaded. null where it was not taken apart. */
export function openingText(rounds: readonly Round[], clockStep: number): string | null {
  const openings = rounds.flatMap(({ opening }) => opening ?? []);
  const [first] = openings;
  if (first === undefined) return null;
  const middle = (part: (of: ColdOpening) => number) =>
    msText(medianOf(openings.map(part)) ?? 0, clockStep);
  const parts = `Of a cold call, ${middle((of) => of.untilFirstLine)} went by before the first line ran, ${middle((of) => of.initialisation)} in the initialisation, ${middle((of) => of.handler)} in the first run of the handler.`;
  const fetched = openings.filter(({ overNetwork }) => overNetwork).length;
  const size = quantity(Math.round(first.bytes / 1000), "kB");
  if (first.bytes === 0) return parts;
  const source =
    fetched === 0
      ? "from the cache each time"
      : `over the network in ${fetched === 1 ? "one round" : `${fetched} rounds`}, from the cache otherwise`;
  return `${parts} The module’s ${size} came ${source}.`;
}
