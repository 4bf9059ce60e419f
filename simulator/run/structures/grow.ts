// Typed arrays that get longer. Not for the hot path.

import { never } from "../../scenario";
import { RunTooLarge } from "../limits";

/**
 * Doubles every column of an object, whose columns are all the typed arrays it has that are not empty, up to a length of
 * `most`. Gives the length they have now.
 */
export function growColumns(owner: object, rows: number, most = never): number {
  if (rows >= most) throw new RunTooLarge("rows", most);
  const length = Math.min(2 * rows, most);
  for (const [name, column] of Object.entries(owner))
    if (ArrayBuffer.isView(column) && column.byteLength > 0) {
      const make = column.constructor as new (length: number) => Float64Array;
      const longer = new make(length);
      longer.set(column as Float64Array);
      Object.assign(owner, { [name]: longer });
    }
  return length;
}
