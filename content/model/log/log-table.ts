// The requests of a log as columns that grow: numbers only, whatever its size. What is left of a log when it is read.
import type { Micros } from "@/simulator/scenario";
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
  readonly memoryMb: Float64Array;
  readonly usedMb: Float64Array;
  readonly billed: Float64Array;
  /** By number, -1 where it is not told. */
  readonly instance: Int32Array;
  /** How exactly the log tells its times. */
  readonly resolution: Micros;
  /** Times were spread within it. */
  readonly isSpread: boolean;
};

type Counted = { readonly at: Micros; readonly span: Micros; readonly count: number };

const second = 1_000_000;

export class LogTable {
  count = 0;
  private at = new Float64Array(1024);
  private duration = new Float64Array(1024);
  private init = new Float64Array(1024);
  private start = new Uint8Array(1024);
  private isEnd = new Uint8Array(1024);
  private timedOut = new Uint8Array(1024);
  private memoryMb = new Float64Array(1024);
  private usedMb = new Float64Array(1024);
  private billed = new Float64Array(1024);
  private instance = new Int32Array(1024);
  private readonly instances = new Map<string, number>();
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
    if (n === this.at.length) this.grow(n * 2);
    this.at[n] = row.at;
    this.isEnd[n] = row.is === "end" ? 1 : 0;
    this.duration[n] = row.duration ?? Number.NaN;
    this.init[n] = row.init ?? Number.NaN;
    this.start[n] = row.cold === null ? unknown : row.cold ? cold : warm;
    this.timedOut[n] = row.timedOut ? 1 : 0;
    this.memoryMb[n] = row.memoryMb ?? Number.NaN;
    this.usedMb[n] = row.usedMb ?? Number.NaN;
    this.billed[n] = row.billed ?? Number.NaN;
    this.instance[n] = row.instance === null ? -1 : this.numberOf(row.instance);
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
    const at = this.at.subarray(0, count);
    const isSpread = span !== null || (this.inSeconds && hasTies(at));
    if (isSpread) spreadWithin(at, resolution, seed);
    for (let n = 0; n < count; n++) {
      if (this.isEnd[n] === 0) continue;
      const init = this.start[n] === cold ? told(this.init[n]) : 0;
      at[n] = (at[n] as number) - told(this.duration[n]) - init;
    }
    const order = orderOf(at);
    const floats = (from: Float64Array) => inOrder(from, order, count, Float64Array);
    return {
      count,
      arrivedAt: floats(this.at),
      duration: floats(this.duration),
      init: floats(this.init),
      start: inOrder(this.start, order, count, Uint8Array),
      timedOut: inOrder(this.timedOut, order, count, Uint8Array),
      restored: this.restored,
      memoryMb: floats(this.memoryMb),
      usedMb: floats(this.usedMb),
      billed: floats(this.billed),
      instance: inOrder(this.instance, order, count, Int32Array),
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
    const unsaid = { ...nothing, memoryMb: null, usedMb: null, billed: null, instance: null };
    for (const { at, count } of counted)
      for (let n = 0; n < count; n++) this.add({ ...unsaid, at, is: "start" });
    return span;
  }

  private numberOf(name: string): number {
    const known = this.instances.get(name);
    if (known !== undefined) return known;
    const number = this.instances.size;
    // Names that are no instance's, one a request, are not all kept.
    if (number < 1_000_000) this.instances.set(name, number);
    return number;
  }

  private grow(size: number): void {
    this.at = grown(this.at, new Float64Array(size));
    this.duration = grown(this.duration, new Float64Array(size));
    this.init = grown(this.init, new Float64Array(size));
    this.start = grown(this.start, new Uint8Array(size));
    this.isEnd = grown(this.isEnd, new Uint8Array(size));
    this.timedOut = grown(this.timedOut, new Uint8Array(size));
    this.memoryMb = grown(this.memoryMb, new Float64Array(size));
    this.usedMb = grown(this.usedMb, new Float64Array(size));
    this.billed = grown(this.billed, new Float64Array(size));
    this.instance = grown(this.instance, new Int32Array(size));
  }
}

/** A span, or none where the log says nothing. */
export function told(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

type Numbers = Float64Array | Uint8Array | Int32Array;

function grown<T extends Numbers>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Without a copy where they are in order already: there may be millions. */
function inOrder<T extends Numbers>(
  from: T,
  order: Uint32Array | null,
  count: number,
  Column: new (length: number) => T,
): T {
  if (order === null) return from.subarray(0, count) as T;
  const into = new Column(count);
  for (let n = 0; n < count; n++) into[n] = from[order[n] as number] as number;
  return into;
}

/** null: they are in order already. Of equals the earlier in the log comes first. */
function orderOf(at: Float64Array): Uint32Array | null {
  let n = 1;
  while (n < at.length && (at[n] as number) >= (at[n - 1] as number)) n++;
  if (n >= at.length) return null;
  const order = Uint32Array.from(at, (_, index) => index);
  return order.sort((a, b) => (at[a] as number) - (at[b] as number) || a - b);
}

function hasTies(at: Float64Array): boolean {
  const sorted = at.slice().sort();
  return sorted.some((each, n) => n > 0 && each === sorted[n - 1]);
}
