// The requests of a log as columns that grow: numbers only, whatever its size. What is left of a log when it is read.
import type { Micros } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";
import { Column, inOrder, orderOf } from "./column";
import type { Row } from "./log-row";
import { spreadWithin } from "./spread";

/** More than these are not kept. */
export const mostRequests = 20_000_000;

/** Of a column of starts. */
export const unknown = 0;
export const warm = 1;
export const cold = 2;

/** In order of arrival. NaN stands for what the log does not say. */
export type Requests = {
  readonly count: number;
  readonly arrivedAt: Float64Array;
  /** Of the run alone. */
  readonly duration: Float64Array;
  /** Of the start of its instance, as far as the log shows it; NaN where there was none. */
  readonly init: Float64Array;
  readonly start: Uint8Array;
  readonly timedOut: Uint8Array;
  readonly restored: boolean;
  readonly memoryMb: Float32Array;
  readonly usedMb: Float32Array;
  /** Of all together, what is billed: memory in MB by its microseconds. NaN where it cannot be told of each. */
  readonly mbMicros: number;
  /** How exactly the log tells its times. */
  readonly resolution: Micros;
  /** Times were spread within it. */
  readonly isSpread: boolean;
};

type Counted = { readonly at: Micros; readonly span: Micros; readonly count: number };

const second = 1_000_000;

export class LogTable {
  count = 0;
  private readonly at = new Column(Float64Array);
  private readonly duration = new Column(Float64Array);
  private readonly init = new Column(Float64Array);
  private readonly start = new Column(Uint8Array);
  private readonly isEnd = new Column(Uint8Array);
  private readonly timedOut = new Column(Uint8Array);
  private readonly memoryMb = new Column(Float32Array);
  private readonly usedMb = new Column(Float32Array);
  private mbMicros = 0;
  private readonly counted: Counted[] = [];
  private sum = 0;
  private restored = false;
  /** All times are whole seconds, or whole milliseconds, so far. */
  private inSeconds = true;
  private inMs = true;

  /** How many requests have come in, those among them of which only a count is known. */
  get found(): number {
    return this.count + this.sum;
  }

  /** False: it is full. */
  add(row: Row): boolean {
    const n = this.count;
    if (n >= mostRequests) return false;
    this.at.set(n, row.at);
    this.isEnd.set(n, row.is === "end" ? 1 : 0);
    this.duration.set(n, row.duration ?? Number.NaN);
    this.init.set(n, row.init ?? Number.NaN);
    this.start.set(n, row.cold === null ? unknown : row.cold ? cold : warm);
    this.timedOut.set(n, row.timedOut ? 1 : 0);
    this.memoryMb.set(n, row.memoryMb ?? Number.NaN);
    this.usedMb.set(n, row.usedMb ?? Number.NaN);
    this.mbMicros += mbMicrosOf(row);
    if (row.restored) this.restored = true;
    if (this.inSeconds && row.at % second !== 0) this.inSeconds = false;
    if (this.inMs && row.at % 1000 !== 0) this.inMs = false;
    this.count++;
    return true;
  }

  /** A span of 0 is as long as it is to the next count. */
  addCount(at: Micros, span: Micros, count: number): boolean {
    this.sum += count;
    if (this.sum > mostRequests) return false;
    this.counted.push({ at, span, count });
    return true;
  }

  /** All of them in order. The table is not to be used after that. */
  finish(seed: number): Requests {
    const span = this.expandCounts();
    const resolution = span ?? (this.inSeconds ? second : this.inMs ? 1000 : 1);
    const { count } = this;
    const at = this.at.laidOut(count);
    const duration = this.duration.laidOut(count);
    const init = this.init.laidOut(count);
    const start = this.start.laidOut(count);
    const isSpread = span !== null || (this.inSeconds && hasTies(at));
    if (isSpread) spreadWithin(at, resolution, seed);
    const isEnd = this.isEnd.laidOut(count);
    for (let n = 0; n < count; n++) {
      if (isEnd[n] === 0) continue;
      const startup = start[n] === cold ? told(init[n]) : 0;
      at[n] = valueAt(at, n) - told(duration[n]) - startup;
    }
    const order = orderOf(at);
    return {
      count,
      arrivedAt: inOrder(at, order, Float64Array),
      duration: inOrder(duration, order, Float64Array),
      init: inOrder(init, order, Float64Array),
      start: inOrder(start, order, Uint8Array),
      timedOut: inOrder(this.timedOut.laidOut(count), order, Uint8Array),
      restored: this.restored,
      memoryMb: inOrder(this.memoryMb.laidOut(count), order, Float32Array),
      usedMb: inOrder(this.usedMb.laidOut(count), order, Float32Array),
      mbMicros: this.mbMicros,
      resolution,
      isSpread,
    };
  }

  /** How long a counted span is, if there are such; the shortest step from one to the next where that is not told. */
  private expandCounts(): Micros | null {
    const { counted } = this;
    const [first] = counted;
    if (first === undefined) return null;
    counted.sort((a, b) => a.at - b.at);
    const steps = counted
      .map(({ at }, n) => at - (counted[n - 1]?.at ?? at))
      .filter((step) => step > 0);
    const span =
      first.span || steps.reduce((least, step) => Math.min(least, step), steps[0] ?? 60 * second);
    const nothing = { duration: null, cold: null, init: null, restored: false, timedOut: false };
    const unsaid = { ...nothing, memoryMb: null, usedMb: null, billed: null };
    for (const { at, count } of counted) {
      const row: Row = { ...unsaid, at, is: "start" };
      for (let n = 0; n < count; n++) this.add(row);
    }
    return span;
  }
}

/** What is billed where the log tells it, else the run with its start, which is billed since August 2025. */
function mbMicrosOf({ billed, duration, init, memoryMb }: Row): number {
  if (memoryMb === null) return Number.NaN;
  if (billed !== null) return billed * memoryMb;
  return duration === null
    ? Number.NaN
    : Math.ceil((duration + (init ?? 0)) / 1000) * 1000 * memoryMb;
}

/** A span, or none where the log says nothing. */
export function told(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

function hasTies(at: Float64Array): boolean {
  const sorted = at.slice().sort();
  return sorted.some((each, n) => n > 0 && each === sorted[n - 1]);
}
