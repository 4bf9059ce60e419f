// Two lists of events as one: everything in either, once, first to last. It does not matter which came first, nor
// how often they are put together.
import type { ProgressEvent } from "./progress-log";

export function merged(
  one: readonly ProgressEvent[],
  other: readonly ProgressEvent[],
): readonly ProgressEvent[] {
  const byText = new Map([...one, ...other].map((event) => [textOf(event), event]));
  return [...byText]
    .sort(([text, a], [otherText, b]) => a.at - b.at || (text < otherText ? -1 : 1))
    .map(([, event]) => event);
}

/** The same for events that say the same, in whatever order their fields were written. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const texts = fields.map(([name, field]) => `${JSON.stringify(name)}:${textOf(field)}`);
  return `{${texts.sort().join()}}`;
}
