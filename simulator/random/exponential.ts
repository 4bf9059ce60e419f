// The commonest draw, made fast: minus the logarithm of a uniform number, from a table of logarithms and
// a short series instead of a division. Right to 15 decimals, and the same in every engine.

import { log } from "./elementary";
import { type Stream, uniform } from "./uniform";

/** For i from 128 to 255: 1/c and ln c, where c = (i + ½)/256 is the middle of the i-th cell. */
const inverses = new Float64Array(256);
const logarithms = new Float64Array(256);
for (let i = 128; i < 256; i++) {
  inverses[i] = 256 / (i + 0.5);
  logarithms[i] = -log(inverses[i] as number);
}
/** 2 to the k - 52. */
const powers = Float64Array.from({ length: 32 }, (_, k) => 2 ** (k - 52));

const one = new Float64Array(1);

/** The n-th exponentially distributed number of a stream, with mean 1. */
export function exponential(of: Stream, index: number): number {
  exponentials(of, index, one);
  return one[0] as number;
}

/**
 * Writes the numbers of a stream from the n-th on. The hash of `uniform` is written out here once more: its 52 bits
 * are wanted before they are a fraction, and a loop without calls takes half the time.
 */
export function exponentials(of: Stream, from: number, into: Float64Array): void {
  const { first, second } = of;
  const start = from | 0;
  for (let n = 0; n < into.length; n++) {
    let x = (start + n) ^ first;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    x = ((x ^ (x >>> 16)) + second) | 0;
    let y = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
    y = Math.imul(y ^ (y >>> 11), 0xac4c1b51);
    y = Math.imul(y ^ (y >>> 15), 0x31848bab);
    y ^= y >>> 14;
    if (y === 0) {
      into[n] = -log(uniform(of, from + n));
      continue;
    }
    const halvings = Math.clz32(y);
    const cell = (y << halvings) >>> 24;
    const bits = (y >>> 0) * 1048576 + (x >>> 12) + 0.5;
    const r = bits * (powers[halvings] as number) * (inverses[cell] as number) - 1;
    const square = r * r;
    const series = r - square * (0.5 - r * (1 / 3) + square * (0.25 - r * 0.2));
    into[n] = halvings * Math.LN2 - (logarithms[cell] as number) - series;
  }
}
