// Progress as a file that can be carried to another browser: what stands in it, and what is found in one.
import { eventsIn, type ProgressEvent } from "./progress-log";

export function fileText(events: readonly ProgressEvent[]): string {
  return `${JSON.stringify({ v: 1, events }, null, 1)}\n`;
}

export function fileName(wallMillis: number): string {
  return `scale-to-zero-progress-${new Date(wallMillis).toISOString().slice(0, 10)}.json`;
}

export type Found =
  | { readonly ok: true; readonly events: readonly ProgressEvent[] }
  | { readonly ok: false; readonly why: string };

export function eventsInFile(text: string): Found {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { ok: false, why: "This is not a file of progress: it cannot be read as JSON." };
  }
  const version: unknown = Reflect.get(Object(found), "v");
  if (typeof version === "number" && version > 1)
    return {
      ok: false,
      why: "This file is from a newer version of the site. Nothing was changed.",
    };
  const events = eventsIn(found);
  if (events === null)
    return { ok: false, why: "This is not a file of progress: expected a list of events in it." };
  return { ok: true, events };
}
