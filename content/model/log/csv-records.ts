// Lines as the records of a table: fields between commas, semicolons or tabs, some in quotes, in which a line may end.
import { tooLong } from "./lines";

const longestRecord = 100_000;

export class CsvRecords {
  private delimiter: string | null = null;
  private open = "";
  private openLine = 0;
  private readonly record: (fields: readonly string[], line: number) => void;
  private readonly skip: (line: number, why: string) => void;

  constructor(
    record: (fields: readonly string[], line: number) => void,
    skip: (line: number, why: string) => void,
  ) {
    this.record = record;
    this.skip = skip;
  }

  push(line: string, number: number): void {
    if (this.open === "" && line.trim() === "") return;
    this.delimiter ??= delimiterOf(line);
    if (this.open === "" && !line.includes('"')) {
      this.record(line.split(this.delimiter), number);
      return;
    }
    const text = this.open === "" ? line : `${this.open}\n${line}`;
    if (this.open === "") this.openLine = number;
    const fields = fieldsOf(text, this.delimiter);
    this.open = "";
    if (fields !== null) this.record(fields, this.openLine);
    else if (text.length > longestRecord) this.skip(this.openLine, tooLong);
    else this.open = text;
  }

  end(): void {
    if (this.open !== "") this.skip(this.openLine, unended);
  }
}

const unended = "a quotation mark that is not closed";

export function delimiterOf(line: string): string {
  const count = (sign: string) => line.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** null: a quotation mark is open at its end. */
export function fieldsOf(text: string, delimiter: string): readonly string[] | null {
  const fields: string[] = [];
  let at = 0;
  while (true) {
    if (text[at] === '"') {
      let value = "";
      let from = at + 1;
      while (true) {
        const end = text.indexOf('"', from);
        if (end < 0) return null;
        value += text.slice(from, end);
        at = end + 1;
        if (text[at] !== '"') break;
        value += '"';
        from = at + 1;
      }
      const next = text.indexOf(delimiter, at);
      fields.push(value + text.slice(at, next < 0 ? undefined : next));
      at = next;
    } else {
      const next = text.indexOf(delimiter, at);
      fields.push(text.slice(at, next < 0 ? undefined : next));
      at = next;
    }
    if (at < 0) return fields;
    at += delimiter.length;
  }
}
