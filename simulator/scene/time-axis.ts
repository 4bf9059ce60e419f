// Instants worth a tick: multiples of one round step, the finest whose names have room. Where a lens bends time they
// stand as far apart as it puts them, and what it passes over is a break of the axis.

import { quantity } from "../quantity";
import type { Micros } from "../scenario";

export type Tick = { readonly at: Micros; readonly x: number; readonly label: string };

type XOf = (at: Micros) => number;

const second = 1_000_000;
const steps = roundSteps();
/** From one name to the next, so that they are apart. */
const roomForLabel = 56;
const roomForTick = 5;
const mostTicks = 400;

/** From the start on, in equal steps. */
export function ticksOf(until: Micros, xOf: XOf): Tick[] {
  return multiplesOf(0, until, xOf, roomForLabel).map((at) => named(at, xOf(at)));
}

type Stretch = { readonly from: Micros; readonly until: Micros };

export type BentAxis = {
  readonly named: readonly Tick[];
  /** Where a finer step lies, without a name: how time bends is seen by them. */
  readonly between: readonly number[];
  /** What is passed over. */
  readonly breaks: readonly (readonly [from: number, to: number])[];
};

/** The axis of a lens: each stretch that it shows has a step of its own, and its first instant's name where no step fits. */
export function bentAxis(knots: ArrayLike<Micros>, xOf: XOf): BentAxis {
  const { shown, passed } = stretchesOf(knots, xOf);
  const ticks: Tick[] = [];
  const between: number[] = [];
  for (const { from, until } of shown) {
    const inside = multiplesOf(from, until, xOf, roomForLabel);
    for (const at of inside.length > 0 ? inside : [from]) {
      const tick = named(at, xOf(at));
      const last = ticks.at(-1);
      if (last && (tick.x - last.x < roomForLabel || tick.label === last.label)) continue;
      ticks.push(tick);
    }
    between.push(...multiplesOf(from, until, xOf, roomForTick).map(xOf));
  }
  return {
    named: ticks,
    between,
    breaks: passed.map(({ from, until }) => [xOf(from), xOf(until)]),
  };
}

/** So many times faster than half of the axis, and time counts as passed over. */
const passing = 20;
/** Narrower than this a stretch is part of the ones beside it. */
const narrowest = 4;

/** What a lens shows and what it passes over, in turns. */
function stretchesOf(knots: ArrayLike<Micros>, xOf: XOf) {
  const pieces = Array.from({ length: Math.max(0, knots.length - 1) }, (_, n) => {
    const [from, until] = [knots[n] ?? 0, knots[n + 1] ?? 0];
    const wide = xOf(until) - xOf(from);
    return { from, until, wide, rate: (until - from) / Math.max(wide, 1e-9) };
  });
  const usual = middleRate(pieces);
  const stretches: (Stretch & { isPassed: boolean })[] = [];
  for (const { from, until, wide, rate } of pieces) {
    const last = stretches.at(-1);
    const isPassed = wide < narrowest && last ? last.isPassed : rate > passing * usual;
    if (last?.isPassed === isPassed) stretches.splice(-1, 1, { ...last, until });
    else stretches.push({ from, until, isPassed });
  }
  return {
    shown: stretches.filter((one) => !one.isPassed),
    passed: stretches.filter((one) => one.isPassed),
  };
}

/** Half of the axis is slower. */
function middleRate(pieces: readonly { readonly wide: number; readonly rate: number }[]): number {
  const half = pieces.reduce((sum, { wide }) => sum + wide, 0) / 2;
  let passed = 0;
  for (const { wide, rate } of pieces.toSorted((a, b) => a.rate - b.rate)) {
    passed += wide;
    if (passed >= half) return rate;
  }
  return Number.POSITIVE_INFINITY;
}

/** Within a stretch, of the finest step of which no two are nearer than the room they need. */
function multiplesOf(from: Micros, until: Micros, xOf: XOf, room: number): Micros[] {
  let found: Micros[] = from === 0 ? [0] : [];
  for (const step of steps) {
    const first = Math.ceil(from / step) * step;
    const count = Math.floor((until - first) / step) + 1;
    if (count > mostTicks) break;
    const ats = Array.from({ length: Math.max(0, count) }, (_, n) => first + n * step);
    if (ats.some((at, n) => n > 0 && xOf(at) - xOf(ats[n - 1] ?? 0) < room)) break;
    found = ats;
  }
  return found;
}

/** From days down to hundredths of a millisecond. */
function roundSteps(): readonly Micros[] {
  const parts = [1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1].flatMap((n) => [n, 2 * n, 5 * n]);
  const seconds = [...parts, 10, 20, 30].map((n) => Math.round(n * second));
  const minutes = [1, 2, 5, 10, 15, 30].map((n) => n * 60 * second);
  const hours = [1, 2, 3, 6, 12, 24, 48, 168].map((n) => n * 3600 * second);
  return [...seconds, ...minutes, ...hours].reverse();
}

function named(at: Micros, x: number): Tick {
  return { at, x, label: tickLabel(at) };
}

/** "0.5 s", "12 s", "3:20", "2 h": short, and never two units where one will do. */
function tickLabel(at: Micros): string {
  const seconds = at / second;
  if (seconds < 0.1) return quantity(Number(seconds.toPrecision(2)), "s");
  if (seconds < 60) return quantity(Number(seconds.toFixed(2)), "s");
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) {
    const rest = Math.round(seconds - minutes * 60);
    return rest === 0 ? quantity(minutes, "min") : `${minutes}:${String(rest).padStart(2, "0")}`;
  }
  const hours = Math.floor(minutes / 60);
  const restMinutes = minutes - hours * 60;
  return restMinutes === 0 ? quantity(hours, "h") : `${quantity(hours, "h")} ${restMinutes}`;
}
