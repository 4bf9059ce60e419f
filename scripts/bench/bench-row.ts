// One line of the benchmark's table: what was measured, and whether it keeps what we promise.

export type BenchRow = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** In words, such as "≤ 145"; empty where nothing is promised. */
  readonly target: string;
  readonly ok: boolean;
};

/** A row that promises at most `limit`. */
export function atMost(name: string, value: number, unit: string, limit: number): BenchRow {
  return { name, value, unit, target: `≤ ${limit}`, ok: value <= limit };
}

/** A row that promises at least `limit`. */
export function atLeast(name: string, value: number, unit: string, limit: number): BenchRow {
  return { name, value, unit, target: `≥ ${limit}`, ok: value >= limit };
}

/** A row that promises nothing. */
export function noted(name: string, value: number, unit: string): BenchRow {
  return { name, value, unit, target: "", ok: true };
}

/** The value below which that share of them lies: 0.5 for the median. */
export function shareOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** The rows as a table of plain text. */
export function table(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ name, value, unit, target, ok }) => {
    const digits = value.toLocaleString("en-US", {
      maximumSignificantDigits: value >= 1000 ? 6 : 3,
    });
    return [ok ? "ok" : "MISSED", digits, unit, target, name];
  });
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const padded = (cell: string, column: number) =>
    column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return cells.map((row) => row.map(padded).join("  ")).join("\n");
}
