// How many instances there are over a run, as a number at each of a few instants, evenly apart: a curve that a reader
// draws, the one that the run gives, and how far the two are apart.
import type { Micros } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";

/** The first and the last instant included: a day by the hour. */
export const columns = 25;
/** Every third of them can be set by keyboard: a handful, from the first to the last. */
export const anchorStep = 3;

/** null: nothing drawn there yet. */
export type Drawn = readonly (number | null)[];
export type Curve = readonly number[];

export const undrawn: Drawn = Array.from({ length: columns }, () => null);

/** Of each column, how many there were on average from half a step before it to half a step after. */
export function curveOf(trace: Trace): Curve {
  const { horizon } = trace;
  const step = horizon / (columns - 1);
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.max(0, (column - 0.5) * step);
    const to = Math.min(horizon, (column + 0.5) * step);
    const lived = livesOf(trace).reduce(
      (sum, life) => sum + Math.max(0, Math.min(life.to, to) - Math.max(life.from, from)),
      0,
    );
    return lived / (to - from);
  });
}

/** How many there are at instants evenly apart: for a line as fine as the paper. */
export function levelsOf(trace: Trace, count: number): Curve {
  const lives = livesOf(trace);
  return Array.from({ length: count }, (_, n) => {
    const at = (trace.horizon * n) / (count - 1);
    return lives.filter(({ from, to }) => from <= at && at < to).length;
  });
}

type Life = { readonly from: Micros; readonly to: Micros };

/** To the end of the run and beyond, where an instance is still there. */
function livesOf({ instances }: Trace): readonly Life[] {
  return Array.from(instances.createdAt, (from, n) => ({
    from,
    to: instances.endedAt[n] ?? Number.POSITIVE_INFINITY,
  }));
}

function withPoint(drawn: Drawn, column: number, value: number): Drawn {
  return drawn.map((old, n) => (n === column ? value : old));
}

/** With the stretch that a pen went over, from one point to the next. */
export function withStroke(
  drawn: Drawn,
  from: { readonly column: number; readonly value: number },
  to: { readonly column: number; readonly value: number },
): Drawn {
  const across = to.column - from.column;
  if (across === 0) return withPoint(drawn, to.column, to.value);
  return drawn.map((old, n) => {
    const share = (n - from.column) / across;
    return share < 0 || share > 1 ? old : from.value + share * (to.value - from.value);
  });
}

/** An anchor set by keyboard: what was drawn on the way to its neighbours gives way to a straight line. */
export function withAnchor(drawn: Drawn, column: number, value: number): Drawn {
  const cleared = drawn.map((old, n) =>
    n !== column && Math.abs(n - column) < anchorStep && n % anchorStep !== 0 ? null : old,
  );
  return withPoint(cleared, column, value);
}

export function isEnough(drawn: Drawn): boolean {
  return drawn.length === columns && drawn.filter((value) => value !== null).length >= 2;
}

/** Gaps are bridged by straight lines; before the first point and after the last it stays as it is there. */
export function filled(drawn: Drawn): Curve {
  const points = drawn.flatMap((value, column) => (value === null ? [] : [{ column, value }]));
  return drawn.map((value, column) => {
    if (value !== null) return value;
    const before = points.findLast((point) => point.column < column);
    const after = points.find((point) => point.column > column);
    if (before === undefined || after === undefined) return (before ?? after)?.value ?? 0;
    const share = (column - before.column) / (after.column - before.column);
    return before.value + share * (after.value - before.value);
  });
}

export type CurveFacts = {
  readonly peak: number;
  readonly peakColumn: number;
  readonly mean: number;
};

/** The ends stand for half a step each. */
export function factsOf(curve: Curve): CurveFacts {
  const peak = Math.max(...curve);
  const ends = ((curve[0] ?? 0) + (curve.at(-1) ?? 0)) / 2;
  const mean = (curve.reduce((sum, value) => sum + value, 0) - ends) / (curve.length - 1);
  return { peak, peakColumn: curve.indexOf(peak), mean };
}

/** How far apart two curves are on average. */
export function distanceOf(one: Curve, other: Curve): number {
  return one.reduce((sum, value, n) => sum + Math.abs(value - (other[n] ?? 0)), 0) / one.length;
}
