// A column of numbers that grows by pieces, so that no number is copied while it does, and is laid out once it is whole.

type Numbers = Float64Array | Float32Array | Uint8Array;
type Kind<T extends Numbers> = new (length: number) => T;

const bits = 14;
const length = 1 << bits;

export class Column<T extends Numbers> {
  private readonly pieces: T[] = [];
  private readonly kind: Kind<T>;

  constructor(kind: Kind<T>) {
    this.kind = kind;
  }

  set(n: number, value: number): void {
    const which = n >> bits;
    let piece = this.pieces[which];
    if (piece === undefined) {
      piece = new this.kind(length);
      this.pieces[which] = piece;
    }
    piece[n & (length - 1)] = value;
  }

  /** The first so many, in one. The column is empty after that. */
  laidOut(count: number): T {
    const into = new this.kind(count);
    for (let from = 0; from < count; from += length) {
      const piece = this.pieces.shift();
      if (piece !== undefined) into.set(piece.subarray(0, count - from), from);
    }
    return into;
  }
}

/** null: as it stands, without a copy, for there may be millions. */
export function inOrder<T extends Numbers>(from: T, order: Uint32Array | null, kind: Kind<T>): T {
  if (order === null) return from;
  const into = new kind(order.length);
  for (let n = 0; n < order.length; n++) into[n] = from[order[n] as number] as number;
  return into;
}

/**
 * The places of numbers from the least to the greatest, of equals the earlier first; null where they stand so already.
 * Runs that are in order are merged, two and two: a log is nearly in order, and then there is little to do.
 * Rows are read in place: one reader for columns of every kind would be slow over millions.
 */
export function orderOf(numbers: Float64Array): Uint32Array | null {
  const { length: count } = numbers;
  const isAfter = (a: number, b: number) => (numbers[a] as number) > (numbers[b] as number);
  let n = 1;
  while (n < count && !isAfter(n - 1, n)) n++;
  if (n >= count) return null;
  let from = Uint32Array.from({ length: count }, (_, place) => place);
  let into = new Uint32Array(count);
  for (let width = 1; width < count; width *= 2) {
    for (let low = 0; low < count; low += 2 * width) {
      const middle = Math.min(count, low + width);
      const high = Math.min(count, middle + width);
      let [left, right] = [low, middle];
      if (middle === high || !isAfter(from[middle - 1] as number, from[middle] as number)) {
        into.set(from.subarray(low, high), low);
        continue;
      }
      for (let at = low; at < high; at++) {
        const takesRight =
          right < high && (left === middle || isAfter(from[left] as number, from[right] as number));
        into[at] = from[takesRight ? right++ : left++] as number;
      }
    }
    [from, into] = [into, from];
  }
  return from;
}
