// Typed arrays that get longer. Not for the hot path: callers double.

export function grown<T extends Float64Array | Int32Array | Uint8Array>(
  from: T,
  length: number,
): T {
  const make = from.constructor as new (length: number) => T;
  const to = new make(length);
  to.set(from);
  return to;
}
