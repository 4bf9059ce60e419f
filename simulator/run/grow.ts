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

/** Lengthens every column of an object, whose columns are all the typed arrays it has. */
export function growColumns(owner: object, length: number): void {
  for (const [name, column] of Object.entries(owner))
    if (ArrayBuffer.isView(column))
      Object.assign(owner, { [name]: grown(column as Float64Array, length) });
}
