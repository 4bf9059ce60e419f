// Randomness as a function of (seed, stream, index): no generator, no hidden state. What one part of
// the model draws never moves what another part meets. Integer arithmetic only, equal in every engine.

/** One stream of one seed, ready to be asked for any index. */
export type Stream = { readonly first: number; readonly second: number };

/** The purposes randomness is drawn for. `part` of a stream tells sources and phases apart. */
export const purposes = {
  arrivals: 1,
  duration: 2,
  phase: 3,
  keepAlive: 4,
  lifetime: 5,
  placement: 6,
  retry: 7,
  errors: 8,
  downstream: 9,
  connect: 10,
  jitter: 11,
  reader: 12,
  lose: 13,
} as const;
export type Purpose = keyof typeof purposes;

export function stream(seed: number, purpose: Purpose, part = 0): Stream {
  return subStream(
    subStream({ first: seed | 0, second: Math.floor(seed / 4294967296) | 0 }, purposes[purpose]),
    part,
  );
}

/** A stream of its own below another: the parts of a mixture, the phases of an on-off source. */
export function subStream(above: Stream, part: number): Stream {
  const first = mix(mix(above.first ^ 0x243f6a88) ^ Math.imul(part + 1, 0x9e3779b9));
  return { first, second: mix(first ^ mix(above.second ^ Math.imul(part + 1, 0x13198a2f))) };
}

/** A number strictly between 0 and 1, with 52 random bits. */
export function uniform(of: Stream, index: number): number {
  let x = index ^ of.first;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  x = ((x ^ (x >>> 16)) + of.second) | 0;
  let y = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
  y = Math.imul(y ^ (y >>> 11), 0xac4c1b51);
  y = Math.imul(y ^ (y >>> 15), 0x31848bab);
  y = (y ^ (y >>> 14)) >>> 0;
  return (y * 1048576 + (x >>> 12) + 0.5) / 4503599627370496;
}

function mix(word: number): number {
  let x = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}
