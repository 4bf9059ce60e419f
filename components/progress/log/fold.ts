// What a list of events comes to: those of them that still say something, first to last. Nothing goes for its age.
// For each thing to be said, one event has the word: that of the highest rank. So lists may be folded before or after
// they are put together, in any order and any number of times, and it comes to the same.
import { sameText } from "@/content/model/same-text";
import { type ProgressEvent, writtenEvent } from "./event";

type Claim = { readonly to: string; readonly rank: number };

/** Where a day begins depends on where the reader is; a whole number of these, everywhere. */
const quarterHour = 900_000;

function claimsOf(event: ProgressEvent): readonly Claim[] {
  const about = (...more: readonly unknown[]) => JSON.stringify([event.kind, event.of, ...more]);
  const last = { to: about(), rank: event.n };
  switch (event.kind) {
    case "read":
    case "marked":
    case "predicted":
      return [last];
    case "reached":
      // A run that can be shown is worth more than any score.
      return [{ to: about(event.is.run !== null), rank: event.is.score }];
    case "answered": {
      // The review goes by the first answer of a day, the list of ideas by whatever was ever chosen wrongly.
      const rank = -event.n;
      const first = { to: about(quarterOf(event.at)), rank };
      const idea = { to: about("chosen", event.is.response), rank };
      return event.is.isRight ? [last, first] : [last, first, idea];
    }
    case "later":
      return [{ to: sameText(writtenEvent(event)), rank: 0 }];
  }
}

export function quarterOf(at: number): number {
  return Math.floor(at / quarterHour);
}

export function folding() {
  const heard = new Map<string, { readonly event: ProgressEvent; readonly rank: number }>();
  return {
    take: (event: ProgressEvent): void => {
      for (const { to, rank } of claimsOf(event)) {
        const before = heard.get(to);
        if (before && (rank - before.rank || inOrder(event, before.event)) <= 0) continue;
        heard.set(to, { event, rank });
      }
    },
    events: (): readonly ProgressEvent[] =>
      [...new Set([...heard.values()].map(({ event }) => event))].sort(inOrder),
  };
}

/** Of events that are the same, the first in the list stays. */
export function folded(events: Iterable<ProgressEvent>): readonly ProgressEvent[] {
  const fold = folding();
  for (const event of events) fold.take(event);
  return fold.events();
}

function inOrder(a: ProgressEvent, b: ProgressEvent): number {
  if (a === b) return 0;
  if (a.n !== b.n || a.at !== b.at) return a.n - b.n || a.at - b.at;
  const [text, other] = [sameText(writtenEvent(a)), sameText(writtenEvent(b))];
  return text === other ? 0 : text < other ? -1 : 1;
}
