// Progress as a file that can be carried to another browser: its name, and one event a line.
import { save } from "../ui/save-text";
import { browserProgress } from "./browser-progress";
import { type ProgressEvent, writtenEvent } from "./log/event";

/** What is stored, and what storage would not take. */
export function exportAll(): void {
  save(fileName(Date.now()), "application/json", fileText(browserProgress.events()));
}

export function fileText(events: readonly ProgressEvent[]): string {
  const lines = events.map((event) => JSON.stringify(writtenEvent(event)));
  return `{"v":1,"events":[\n${lines.join(",\n")}\n]}\n`;
}

export function fileName(wallMillis: number): string {
  return `scale-to-zero-progress-${new Date(wallMillis).toISOString().slice(0, 10)}.json`;
}
