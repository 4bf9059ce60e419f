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

/** A row that promises nothing. */
export function noted(name: string, value: number, unit: string): BenchRow {
  return { name, value, unit, target: "", ok: true };
}

/** The rows as a table of plain text. */
export function table(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ name, value, unit, target, ok }) => [
    ok ? "ok" : "MISSED",
    format(value),
    unit,
    target,
    name,
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

function format(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: value >= 1000 ? 6 : 3 });
}
