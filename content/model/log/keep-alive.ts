// How long idle instances are kept, estimated from the spells that they outlived and did not. Either always the same span,
// or one drawn evenly between two. A few instances that end for another cause are allowed for.
import { longestDuration } from "@/simulator/duration";
import type { Distribution, Micros } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";
import { type GapsAlike, meanKept } from "./mean-kept";

export type KeepAliveEstimate = {
  /** What a scenario takes. */
  readonly idle: Distribution;
  /** Within which the mean span lies, at 95 %. null: the log knows no upper end. */
  readonly low: Micros;
  readonly high: Micros | null;
  /** False: the log shows no instance that had ended of idleness, and the scenario assumes a span. */
  readonly isMeasured: boolean;
};

type Gaps = { readonly outlived: Float64Array; readonly missed: Float64Array };
/** Gaps from one to the next of a few steps, with how many were outlived and not. */
type Bin = GapsAlike & { readonly gap: Micros };
type Between = { readonly from: Micros; readonly to: Micros; readonly likelihood: number };

const assumed: Micros = 600_000_000;
const mostSteps = 50;
const evenSteps = 30;
const stepsBeyond = 12;
/** How many times less likely than the likeliest still counts, as a logarithm: 95 % of one number. */
const within = 1.92;
/** What a span that is drawn must be better by, as a logarithm, to be taken for one that is always the same. */
const muchLikelier = 5;
/** Of a spell that is longer than what is kept at most, but was outlived: a clock was wrong. */
const mistaken = Math.log(1e-4);

export function estimateKeepAlive(
  outlived: Float64Array,
  missed: readonly Micros[],
  blur: Micros,
): KeepAliveEstimate {
  const gaps: Gaps = {
    outlived: outlived.slice().sort(),
    missed: Float64Array.from(missed).sort(),
  };
  const longest = gaps.outlived.at(-1) ?? 0;
  const steps = stepsOf(gaps);
  if (gaps.missed.length === 0 || steps.length === 0) return notMeasured(longest);
  const bins = binsOf(gaps, steps);
  const { fixed, even, all } = likeliest(bins, steps);
  // All ended of something else.
  if (fixed.to > longest && (gaps.missed.at(-1) ?? 0) <= longest) return notMeasured(longest);
  const isEven = even.likelihood > fixed.likelihood + muchLikelier;
  const best = isEven ? even : fixed;
  // Where the span is neither one nor an even draw, the mean that no shape is assumed for tells.
  const free = meanKept(bins, otherBelow(bins, best.from));
  const measured = (idle: Distribution, low: Micros, high: Micros): KeepAliveEstimate => ({
    idle,
    low: Math.max(0, Math.min(low, free?.low ?? low) - blur),
    high: Math.max(high, free?.high ?? high) + blur,
    isMeasured: true,
  });
  const likely = all.filter((each) => each.likelihood >= best.likelihood - within);
  // What lies between two steps was not tried.
  const middles = (by: number) =>
    likely.map(({ from, to }) => (stepFrom(steps, from, by) + stepFrom(steps, to, by)) / 2);
  if (isEven) {
    const idle: Distribution = {
      kind: "uniform",
      from: Math.round(best.from),
      to: Math.min(longestDuration, Math.round(best.to)),
    };
    return measured(idle, Math.min(...middles(-1)), Math.max(...middles(1)));
  }
  // A span that is always the same lies between a spell that was outlived and the next that was not.
  const same = likely.filter(({ from, to }) => from === to);
  const low = before(gaps, Math.min(...same.map(({ to }) => to)));
  const high = Math.max(...same.map(({ to }) => to));
  return measured(
    { kind: "constant", value: Math.max(1, Math.round((low + high) / 2)) },
    Math.min(low, ...middles(0)),
    Math.max(high, ...middles(0)),
  );
}

function notMeasured(longest: Micros): KeepAliveEstimate {
  const idle: Distribution = {
    kind: "constant",
    value: Math.min(longestDuration, Math.max(assumed, Math.ceil(longest * 1.1))),
  };
  return { idle, low: longest, high: null, isMeasured: false };
}

/** Spans to be tried: spells that were missed, and the longest that were outlived. */
function stepsOf({ outlived, missed }: Gaps): readonly Micros[] {
  const longest = outlived.at(-1) ?? 0;
  const shortest = missed[0] ?? 0;
  const beyond = outlived.subarray(countBelow(outlived, shortest)).filter((gap) => gap >= shortest);
  const next = missed.find((gap) => gap > longest);
  const all = [
    ...thinned(missed.filter((gap) => gap <= longest)),
    ...thinned(beyond).map((gap) => gap + 1),
  ];
  if (next !== undefined) all.push(next);
  // A span that is drawn may begin before the first that was missed, and end after the last that was outlived.
  all.push(...outlived.subarray(0, countBelow(outlived, shortest)).slice(-stepsBeyond));
  const after = countBelow(missed, longest);
  all.push(...missed.subarray(after, after + stepsBeyond));
  if (shortest > 0 && shortest < longest)
    for (let n = 1; n <= evenSteps; n++)
      all.push(shortest + (n / evenSteps) * (longest * 1.1 - shortest));
  return [...new Set(all)].sort((a, b) => a - b);
}

function stepFrom(steps: readonly Micros[], at: Micros, by: number): Micros {
  return steps[steps.indexOf(at) + by] ?? at;
}

function thinned(sorted: Float64Array): readonly Micros[] {
  if (sorted.length <= mostSteps) return [...sorted];
  return Array.from({ length: mostSteps }, (_, n) =>
    valueAt(sorted, Math.round((n * (sorted.length - 1)) / (mostSteps - 1))),
  );
}

function binsOf({ outlived, missed }: Gaps, steps: readonly Micros[]): readonly Bin[] {
  return [0, ...steps].map((from, n) => {
    const to = steps[n] ?? Number.POSITIVE_INFINITY;
    const count = (sorted: Float64Array) =>
      (to === Number.POSITIVE_INFINITY ? sorted.length : countBelow(sorted, to)) -
      countBelow(sorted, from);
    const last = Math.max(outlived.at(-1) ?? 0, missed.at(-1) ?? 0);
    const end = Math.max(last, from);
    return {
      from,
      to: Math.min(to, end),
      gap: to === Number.POSITIVE_INFINITY ? end : (from + to) / 2,
      outlived: count(outlived),
      missed: count(missed),
    };
  });
}

function likeliest(bins: readonly Bin[], steps: readonly Micros[]) {
  const all: Between[] = [];
  for (const from of steps)
    for (const to of steps)
      if (to >= from) all.push({ from, to, likelihood: likelihoodOf(bins, from, to) });
  const best = (those: readonly Between[]) =>
    those.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  return { all, even: best(all), fixed: best(all.filter(({ from, to }) => from === to)) };
}

function likelihoodOf(bins: readonly Bin[], from: Micros, to: Micros): number {
  const other = otherBelow(bins, from);
  return bins.reduce((all, { gap, outlived, missed }) => {
    const gone = gap >= to ? 1 : gap < from ? 0 : (gap - from) / (to - from);
    const ended = other + (1 - other) * gone;
    const stayed = gone === 1 ? mistaken : Math.log(1 - ended);
    return (
      all + (missed > 0 ? missed * Math.log(ended) : 0) + (outlived > 0 ? outlived * stayed : 0)
    );
  }, 0);
}

/** What ends instances that idleness has not, as a share of the gaps that are too short for it. */
function otherBelow(bins: readonly Bin[], from: Micros): number {
  const below = bins.filter(({ gap }) => gap < from);
  const sum = (key: "outlived" | "missed") => below.reduce((all, bin) => all + bin[key], 0);
  return (sum("missed") + 0.5) / (sum("missed") + sum("outlived") + 1);
}

/** The longest spell of either kind that is shorter. */
function before({ outlived, missed }: Gaps, gap: Micros): Micros {
  const last = (sorted: Float64Array) => sorted[countBelow(sorted, gap) - 1] ?? 0;
  return Math.max(last(outlived), last(missed));
}

/** How many of a sorted list are less. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
