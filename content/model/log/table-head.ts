// How a table begins, for a reader who is asked which of its columns says what: shown on the page and kept nowhere.
import { delimiterOf, fieldsOf } from "./csv-records";

const mostLines = 4;
const longestCell = 40;

export type TableHead = readonly (readonly string[])[];

/** Its first lines as cells. null: it is no table. */
export function tableHead(head: string): TableHead | null {
  const text = head.replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(text)) return null;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const [first] = lines;
  if (first === undefined) return null;
  const delimiter = delimiterOf(first);
  const rows = lines.slice(0, mostLines).map((line) => fieldsOf(line, delimiter));
  const width = rows[0]?.length ?? 0;
  const isEven = rows.every((row) => row !== null && row.length === width);
  if (width < 2 || lines.length < 2 || !isEven) return null;
  return rows.map((row) => (row ?? []).map(shortened));
}

function shortened(cell: string): string {
  const text = cell.trim();
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}
