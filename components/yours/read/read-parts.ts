// Several files as one log: each by its own form, all into one table. A file that is no log is told in a sentence, and the
// others are read.
import { zoneOf } from "@/content/model/log/instants";
import { LogTable } from "@/content/model/log/log-table";
import { type LogPart, LogReader, NotALog, type ReadLog } from "@/content/model/log/read-log";
import { type Part, UnreadableFile } from "./pieces";

export type Read =
  | { readonly ok: true; readonly read: ReadLog; readonly refused: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

export async function readParts(
  parts: readonly Part[],
  zoneName: string,
  onProgress: (share: number, requests: number) => void,
): Promise<Read> {
  const zone = zoneOf(zoneName);
  if (zone === null) return refusal("There is no such time zone.");
  const table = new LogTable();
  const all = parts.reduce((sum, { size }) => sum + size, 0);
  const done: LogPart[] = [];
  const refused: string[] = [];
  let bytes = 0;
  for (const { name, text } of parts) {
    const reader = new LogReader({ zone }, table);
    try {
      for await (const piece of text()) {
        reader.push(piece.text);
        bytes += piece.bytes;
        onProgress(Math.min(1, bytes / Math.max(1, all)), table.found);
      }
      done.push(reader.close());
    } catch (error) {
      refused.push(`${parts.length > 1 ? `${name}: ` : ""}${sentenceOf(error)}`);
    }
  }
  const [first] = done;
  if (first === undefined) return refusal(refused.join(" "));
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

function refusal(sentence: string): Read {
  return { ok: false, sentence };
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
