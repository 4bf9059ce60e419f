// Typed arrays that get longer. Not for the hot path: callers double.

/** Lengthens every column of an object, whose columns are all the typed arrays it has. */
export function growColumns(owner: object, length: number): void {
  for (const [name, column] of Object.entries(owner))
    if (ArrayBuffer.isView(column)) {
      const make = column.constructor as new (length: number) => Float64Array;
      const longer = new make(length);
      longer.set(column as Float64Array);
      Object.assign(owner, { [name]: longer });
    }
}
