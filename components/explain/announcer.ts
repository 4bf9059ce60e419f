// What is said aloud, and when: while the film plays what has come about since, not more often than every three seconds,
// and what is passed over in one sentence; when it rests, what has just happened. In one of two lengths. Pure: the view
// gives it the time.

import type { WallMillis } from "@/simulator/playback/player";
import type { TimeLens } from "@/simulator/playback/time-lens";
import { type Frame, frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import { type EventKind, eventKinds } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import { eventSentences } from "./event-words";
import { gatheredSentence } from "./gathered-words";
import type { Terse } from "./terse-later";
import { sentenceOf, stepSentenceOf, summaryOf } from "./words";

export type Announcement = {
  readonly text: string;
  /** Events up to here have been spoken of, or passed over. */
  readonly upTo: Micros;
  readonly wallAt: WallMillis;
};

export const quietMillis = 3000;

export function firstAnnouncement(trace: Trace, at: Micros): Announcement {
  const text = sentenceOf(trace, frameAt(trace, at));
  return { text, upTo: at, wallAt: Number.NEGATIVE_INFINITY };
}

export function announce(
  last: Announcement,
  trace: Trace,
  at: Micros,
  playing: boolean,
  wallNow: WallMillis,
  lens?: TimeLens,
  /** Few words; null: whole sentences. */
  terse: Terse | null = null,
): Announcement {
  if (!playing) {
    const frame = frameAt(trace, at);
    const text = terse === null ? stepSentenceOf(trace, frame) : terseRest(trace, frame, terse);
    return text === last.text && at === last.upTo ? last : { text, upTo: at, wallAt: wallNow };
  }
  if (at < last.upTo) return { ...last, upTo: at };
  if (wallNow - last.wallAt < quietMillis) return last;
  const gathered = lens ? gatheredSentence(trace, lens, at) : null;
  const since = terse === null ? remarkable : terse.terseNews;
  const news = gathered ?? since(trace, last.upTo, at);
  const text = at >= trace.horizon ? summaryOf(trace) : news;
  return text === null || text === last.text
    ? { ...last, upTo: at }
    : { text, upTo: at, wallAt: wallNow };
}

function terseRest(trace: Trace, frame: Frame, { sentence, terseAt }: Terse): string {
  return frame.at >= trace.horizon ? summaryOf(trace) : sentence(terseAt(trace, frame));
}

const matters: readonly EventKind[] = [
  "fault-begun",
  "fault-ended",
  "throttled",
  "timed-out",
  "failed",
  "dead-lettered",
  "cold",
  "queued",
  "waited",
  "warm",
  "completed",
  "instance-gone",
];

function remarkable(trace: Trace, after: Micros, at: Micros): string | null {
  const { events } = trace;
  const [from, to] = [countUpTo(events.at, after), countUpTo(events.at, at)];
  const kinds = matters.map((kind) => eventKinds.indexOf(kind));
  if (!events.kind.subarray(from, to).some((kind) => kinds.includes(kind))) return null;
  const sentences = eventSentences(trace, from, to, matters);
  return sentences.slice(0, 3).join(" ");
}
