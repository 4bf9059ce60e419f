// Rows in columns that grow together. A new row holds each column's default, so that writing a row down
// costs only what is known of it.

import { never } from "../../scenario";
import { growColumns } from "./grow";

type Column = Float64Array | Int32Array | Uint8Array;

/** A column's array, and what is in it until something is written. */
type Kind = readonly [new (length: number) => Column, number];
type ColumnOf<K extends Kind> = InstanceType<K[0]>;

/** Instants and spans; 0, never or unknown. */
export const float = [Float64Array, 0] as const;
export const orNever = [Float64Array, never] as const;
export const orUnknown = [Float64Array, -1] as const;
/** Rows and counts; 0 or none. */
export const int = [Int32Array, 0] as const;
export const orNone = [Int32Array, -1] as const;
export const byte = [Uint8Array, 0] as const;

export class Table<Shape extends Readonly<Record<string, Kind>>> {
  length = 0;
  /** The columns; each is replaced when they grow, so not to be kept. */
  declare readonly columns: { [Name in keyof Shape]: ColumnOf<Shape[Name]> };
  declare private capacity: number;
  declare private readonly shape: Shape;
  declare private readonly most: number;

  constructor(shape: Shape, most: number, expectedRows: number) {
    this.shape = shape;
    this.most = most;
    this.capacity = Math.min(most, 64 + Math.ceil(expectedRows * 1.02));
    const made = Object.entries(shape).map(([name, [Make]]) => [name, new Make(this.capacity)]);
    this.columns = Object.fromEntries(made) as typeof this.columns;
    this.fill(0);
  }

  /** Adds a row of defaults and gives its number. Throws RunTooLarge where no more may be kept. */
  add(): number {
    if (this.length === this.capacity) this.grow();
    return this.length++;
  }

  /** Adds a row of these values and gives its number: for rows that are few. */
  put(values: { readonly [Name in keyof Shape]?: number }): number {
    const row = this.add();
    for (const [name, value] of Object.entries(values))
      (this.columns as Record<string, Column>)[name]?.fill(value as number, row, row + 1);
    return row;
  }

  /** The columns at their length. A little slack is shared rather than copied away. */
  cut(): { readonly [Name in keyof Shape]: ColumnOf<Shape[Name]> } {
    const slack = this.capacity - this.length;
    const cut = Object.entries(this.columns as Record<string, Column>).map(([name, data]) => [
      name,
      slack * 4 < this.length ? data.subarray(0, this.length) : data.slice(0, this.length),
    ]);
    return Object.fromEntries(cut) as typeof this.columns;
  }

  private grow(): void {
    this.capacity = growColumns(this.columns, this.capacity, this.most);
    this.fill(this.length);
  }

  /** Typed arrays begin as zeros, which need not be written. */
  private fill(from: number): void {
    const columns = this.columns as Record<string, Column>;
    for (const [name, [, value]] of Object.entries(this.shape))
      if (value !== 0) columns[name]?.fill(value, from);
  }
}
