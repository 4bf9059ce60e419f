// Instants worth a tick: round simulated times, as many as have room, placed by the axis's own map
// from time to pixels (which bends under the time lens).

import { quantity } from "../quantity";
import type { Micros } from "../scenario";

export type Tick = { readonly at: Micros; readonly x: number; readonly label: string };

const steps = roundSteps();
const roomForLabel = 64;

export function ticksOf(until: Micros, xOf: (at: Micros) => number): Tick[] {
  const ticks: Tick[] = [];
  for (const at of candidates(until)) {
    const x = xOf(at);
    if (ticks.every((tick) => Math.abs(tick.x - x) >= roomForLabel)) {
      ticks.push({ at, x, label: tickLabel(at) });
    }
  }
  return ticks.sort((a, b) => a.at - b.at);
}

/** Rounder instants first: whole hours before minutes before seconds before their parts. */
function* candidates(until: Micros): Generator<Micros> {
  yield 0;
  for (const step of steps) {
    if (step > until || until / step > 200) continue;
    for (let at = step; at <= until; at += step) yield at;
  }
}

function roundSteps(): readonly Micros[] {
  const second = 1_000_000;
  const parts = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30].map((n) => n * second);
  const minutes = [1, 2, 5, 10, 15, 30].map((n) => n * 60 * second);
  const hours = [1, 2, 3, 6, 12, 24].map((n) => n * 3600 * second);
  return [...parts, ...minutes, ...hours].reverse();
}

/** "0.5 s", "12 s", "3:20", "2 h": short, and never two units where one will do. */
function tickLabel(at: Micros): string {
  const seconds = at / 1_000_000;
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
