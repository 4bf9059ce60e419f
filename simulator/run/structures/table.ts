// Rows in columns that grow together. A new row holds each column's default, so that writing a row down
// costs only what is known of it, and a column in which nothing is ever written costs nothing.

import { never } from "../../scenario";
import { growColumns } from "./grow";

type Column = Float64Array | Int32Array | Uint8Array;

/** A column's array, and what is in it until something is written. Where that is seldom it is made when it is. */
type Kind = readonly [new (length: number) => Column, number, "seldom"?];
type ColumnOf<K extends Kind> = InstanceType<K[0]>;

/** Instants and spans; 0, never or unknown. */
export const float = [Float64Array, 0] as const;
export const orNever = [Float64Array, never] as const;
export const orUnknown = [Float64Array, -1] as const;
/** Rows and counts; 0 or none. */
export const int = [Int32Array, 0] as const;
export const orNone = [Int32Array, -1] as const;
export const byte = [Uint8Array, 0] as const;
export const seldomOrNever = [Float64Array, never, "seldom"] as const;
export const seldomOrNone = [Int32Array, -1, "seldom"] as const;

/** Defaults are put down for so many rows at a time: few enough to be still at hand when these are written. */
const ahead = 1024;

export class Table<Shape extends Readonly<Record<string, Kind>>> {
  length = 0;
  /** The columns; each is replaced when they grow, so not to be kept. */
  declare readonly columns: { [Name in keyof Shape]: ColumnOf<Shape[Name]> };
  declare private capacity: number;
  /** Rows up to here hold defaults, or more. */
  private ready = 0;
  declare private readonly shape: Shape;
  declare private readonly most: number;

  constructor(shape: Shape, most: number, expectedRows: number) {
    this.shape = shape;
    this.most = most;
    this.capacity = Math.min(most, 64 + Math.ceil(expectedRows * 1.02));
    const made = Object.entries(shape).map(([name, [Make, , seldom]]) => [
      name,
      new Make(seldom ? 0 : this.capacity),
    ]);
    this.columns = Object.fromEntries(made) as typeof this.columns;
  }

  /** Adds a row of defaults and gives its number. Throws RunTooLarge where no more may be kept. */
  add(): number {
    if (this.length === this.ready) this.makeReady();
    return this.length++;
  }

  /** Writes in a column where that is seldom; the first time it is made. */
  write(name: keyof Shape & string, row: number, value: number): void {
    const columns = this.columns as Record<string, Column>;
    const [Make, unwritten] = this.shape[name] as Kind;
    if (columns[name]?.length === 0) columns[name] = new Make(this.capacity).fill(unwritten);
    (columns[name] as Column)[row] = value;
  }

  /** Adds a row of these values and gives its number: for rows that are few. */
  put(values: { readonly [Name in keyof Shape]?: number }): number {
    const row = this.add();
    for (const [name, value] of Object.entries(values))
      (this.columns as Record<string, Column>)[name]?.fill(value as number, row, row + 1);
    return row;
  }

  /**
   * The columns at their length. A little slack is shared rather than copied away, and columns of one kind that nobody
   * wrote in are one.
   */
  cut(): { readonly [Name in keyof Shape]: ColumnOf<Shape[Name]> } {
    const { length, capacity, shape } = this;
    const isNearlyFull = (capacity - length) * 4 < length;
    const unwritten = new Map<Kind, Column>();
    const cut = Object.entries(this.columns as Record<string, Column>).map(([name, data]) => {
      if (data.length > 0)
        return [name, isNearlyFull ? data.subarray(0, length) : data.slice(0, length)];
      const kind = shape[name] as Kind;
      const [Make, value] = kind;
      const column = unwritten.get(kind) ?? new Make(length).fill(value);
      unwritten.set(kind, column);
      return [name, column];
    });
    return Object.fromEntries(cut) as typeof this.columns;
  }

  /** Typed arrays begin as zeros, which need not be written. */
  private makeReady(): void {
    if (this.length === this.capacity)
      this.capacity = growColumns(this.columns, this.capacity, this.most);
    const until = Math.min(this.capacity, this.ready + ahead);
    const columns = this.columns as Record<string, Column>;
    for (const [name, [, value]] of Object.entries(this.shape))
      if (value !== 0) columns[name]?.fill(value, this.ready, until);
    this.ready = until;
  }
}
