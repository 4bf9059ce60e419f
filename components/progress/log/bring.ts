// Brings a file of progress to what is here, and says in a sentence what came of it. Read in slices, so that the page
// goes on answering; a file that is no file of progress changes nothing.
import { fieldsOf } from "@/content/model/fields-of";
import { quantity } from "@/simulator/quantity";
import { type ProgressEvent, placeAfter, readEvent, type WallMoment } from "./event";
import { folding } from "./fold";
import type { ProgressLog } from "./progress-log";
import { entriesIn } from "./stored";

/** A browser keeps about five million characters of a site; what it keeps has room in a file of this size. */
const mostBytes = 6_000_000;
const slice = 1000;
/** Clocks differ, and so do the days of places; no honest one is further ahead. */
const ahead = 86_400_000;

type Source = Pick<File, "size" | "text">;

export async function bringFile(
  file: Source,
  log: ProgressLog,
  now: WallMoment,
  pause: () => Promise<void>,
): Promise<string> {
  if (file.size > mostBytes)
    return `This is not a file of progress: expected at most ${megabytes(mostBytes)}, found ${megabytes(file.size)}. Nothing was changed.`;
  const entries = listIn(await file.text().catch(() => ""));
  if (typeof entries === "string") return entries;
  const { events, readable, leftOut } = await eventsOf(entries, now, pause);
  const { added, replaced } = log.bring(events);
  return [
    `${counted(added, "new entry", "new entries")}; ${
      replaced === 0
        ? "nothing was overwritten."
        : `${counted(replaced, "entry", "entries")} here gave way to later ones on the same thing.`
    }`,
    readable > added && `${counted(readable - added, "other says", "others say")} nothing new.`,
    leftOut && `${leftOut.count} left out, the first is ${leftOut.first}.`,
    added > 0 && notStored[log.trouble() ?? "unreadable"],
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(" ");
}

const notStored = {
  full: "This browser has no room to store them: they last as long as this page.",
  forbidden: "This browser stores nothing: they last as long as this page.",
  newer: "They last as long as this page.",
  unreadable: null,
};

function listIn(text: string): readonly unknown[] | string {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return "This is not a file of progress: it cannot be read as JSON.";
  }
  const { v } = fieldsOf(found);
  if (typeof v === "number" && v > 1)
    return "This file is from a newer version of the site. Nothing was changed.";
  return entriesIn(found) ?? "This is not a file of progress: expected a list of events in it.";
}

async function eventsOf(entries: readonly unknown[], now: WallMoment, pause: () => Promise<void>) {
  const fold = folding();
  let latest = Number.NEGATIVE_INFINITY;
  let count = 0;
  let first = "";
  for (const [index, entry] of entries.entries()) {
    if (index % slice === slice - 1) await pause();
    const event = fitting(readEvent(entry, latest), latest, now + ahead);
    if (typeof event === "string") {
      if (count === 0) first = `entry ${index + 1}, ${event}`;
      count += 1;
      continue;
    }
    latest = event.n;
    fold.take(event);
  }
  const leftOut = count > 0 ? { count, first } : null;
  return { events: fold.events(), readable: entries.length - count, leftOut };
}

/** What comes from days that are still to come would have the last word on them until then. */
function fitting(
  event: ProgressEvent | string,
  latest: number,
  most: WallMoment,
): ProgressEvent | string {
  if (typeof event === "string") return event;
  if (event.at > most)
    return `at: expected a day no later than tomorrow, found ${new Date(event.at).toISOString()}`;
  return event.n > most ? { ...event, n: placeAfter(latest, event.at) } : event;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function megabytes(bytes: number): string {
  return quantity((bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0), "MB");
}
