// Rows in columns that grow together. A new row holds each column's default, so that writing a row down
// costs only what is known of it.

import { never } from "../scenario";

type Column = Float64Array | Int32Array | Uint8Array;

const kinds = {
  /** Instants and spans; 0, or Infinity for never. */
  float: { of: Float64Array, fill: 0 },
  never: { of: Float64Array, fill: never },
  unknown: { of: Float64Array, fill: -1 },
  /** Rows and counts; 0, or -1 for none. */
  int: { of: Int32Array, fill: 0 },
  none: { of: Int32Array, fill: -1 },
  byte: { of: Uint8Array, fill: 0 },
} as const;
type Kind = keyof typeof kinds;
type ColumnOf<K extends Kind> = InstanceType<(typeof kinds)[K]["of"]>;

export class Table<Shape extends Readonly<Record<string, Kind>>> {
  length = 0;
  /** The columns; replaced when they grow, so not to be kept. */
  readonly columns: { [Name in keyof Shape]: ColumnOf<Shape[Name]> };
  private capacity: number;
  private readonly shape: Shape;

  constructor(shape: Shape, expectedRows: number) {
    this.shape = shape;
    this.capacity = 64 + Math.ceil(expectedRows * 1.02);
    const made = Object.entries(shape).map(([name, kind]) => [name, column(kind, this.capacity)]);
    this.columns = Object.fromEntries(made) as typeof this.columns;
  }

  /** Adds a row of defaults and gives its number. */
  add(): number {
    if (this.length === this.capacity) this.grow();
    return this.length++;
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
    this.capacity *= 2;
    const columns = this.columns as Record<string, Column>;
    for (const [name, kind] of Object.entries(this.shape)) {
      const longer = column(kind, this.capacity);
      longer.set(columns[name] as Column);
      columns[name] = longer;
    }
  }
}

function column(kind: Kind, length: number): Column {
  const { of: Make, fill } = kinds[kind];
  const made = new Make(length);
  return fill === 0 ? made : made.fill(fill);
}
