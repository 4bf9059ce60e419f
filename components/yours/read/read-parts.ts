// Several files as one log: each by its own form, all into one table. A file that is no log is told in a sentence, and the
// others are read.
import { zoneOf } from "@/content/model/log/instants";
import { LogTable } from "@/content/model/log/log-table";
import { type LogPart, LogReader, NotALog, type ReadLog } from "@/content/model/log/read-log";
import { headLength } from "@/content/model/log/recognise";
import { type TableHead, tableHead } from "@/content/model/log/table-head";
import type { Chosen } from "./messages";
import { type Part, UnreadableFile } from "./pieces";

export type Read =
  | { readonly ok: true; readonly read: ReadLog; readonly refused: readonly string[] }
  | { readonly ok: false; readonly sentence: string; readonly table: TableHead | null };

export type How = { readonly zone: string; readonly chosen: Chosen | null };

export async function readParts(
  parts: readonly Part[],
  how: How,
  onProgress: (share: number, requests: number) => void,
): Promise<Read> {
  const zone = zoneOf(how.zone);
  const asked = how.chosen === null ? {} : ({ format: "csv", ...how.chosen } as const);
  if (zone === null) return refusal("There is no such time zone.");
  const table = new LogTable();
  const all = parts.reduce((sum, { size }) => sum + size, 0);
  const done: LogPart[] = [];
  const refused: string[] = [];
  let bytes = 0;
  let beginning: TableHead | null = null;
  for (const { name, text } of parts) {
    const reader = new LogReader({ zone, ...asked }, table);
    let head = "";
    try {
      for await (const piece of text()) {
        if (head.length < headLength) head += piece.text.slice(0, headLength);
        reader.push(piece.text);
        bytes += piece.bytes;
        onProgress(Math.min(1, bytes / Math.max(1, all)), table.found);
      }
      done.push(reader.close());
    } catch (error) {
      beginning ??= tableHead(head);
      refused.push(`${parts.length > 1 ? `${name}: ` : ""}${sentenceOf(error)}`);
    }
  }
  const [first] = done;
  if (first === undefined) return refusal(refused.join(" "), beginning);
  const sum = (of: "skippedCount" | "passedCount") =>
    done.reduce((total, part) => total + part[of], 0);
  const part: LogPart = {
    format: first.format,
    skipped: done.flatMap(({ skipped }) => skipped).slice(0, 100),
    skippedCount: sum("skippedCount"),
    passedCount: sum("passedCount"),
  };
  const requests = table.finish(1);
  if (requests.count === 0) return refusal("No request was found in it.");
  return { ok: true, read: { ...part, requests }, refused };
}

function refusal(sentence: string, table: TableHead | null = null): Read {
  return { ok: false, sentence, table };
}

function sentenceOf(error: unknown): string {
  if (error instanceof NotALog) {
    const { message } = error;
    return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  }
  if (error instanceof UnreadableFile || error instanceof DOMException)
    return "The file could not be read: it is damaged, or has been moved or changed.";
  throw error;
}
