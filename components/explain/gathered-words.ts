// What comes while a film shows nothing new, in a few words: "240 more, all warm." Counted from the trace for the whole
// stretch that is passed over. Not what is the case at an instant of it: see words.ts.

import type { TimeLens } from "@/simulator/playback/time-lens";
import { countsAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import type { EventKind } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";

/** A stretch that is over sooner than this, in film time, is not read of. */
const readable = 600;

/** Fewer are seen one by one. */
const fewest = 5;

/** null: nothing is passed over there that is worth counting. Still frames are looked at for as long as it takes. */
export function gatheredSentence(
  trace: Trace,
  lens: TimeLens,
  at: Micros,
  isStill = false,
): string | null {
  const stretch = lens.gatheredAt(at);
  if (stretch === null) return null;
  const { from, until } = stretch;
  if (!isStill && lens.filmAt(until) - lens.filmAt(from) < readable) return null;
  return passedOver(trace, from, until);
}

function passedOver(trace: Trace, from: Micros, until: Micros): string | null {
  const [before, after] = [countsAt(trace, from - 1), countsAt(trace, until - 1)];
  const of = (kind: EventKind) => after[kind] - before[kind];
  const [come, again] = [of("arrived"), of("tried-again")];
  if (come < fewest) return null;
  const decided = fates.reduce((sum, [kind]) => sum + of(kind), 0);
  const came = `${numeral(come)} more${again > 0 ? `, ${numeral(again)} tried again` : ""}`;
  const met = listOf(fates, of);
  const [only, ...others] = fates.filter(([kind]) => of(kind) > 0);
  const how =
    decided !== come + again
      ? `${came}. Decided meanwhile: ${met || "none"}`
      : only && others.length === 0
        ? `${came}, all ${only[1]}`
        : `${came}: ${met}`;
  const bad = listOf(ends, of);
  return bad ? `${how}; ${bad}.` : `${how}.`;
}

type Named = readonly (readonly [kind: EventKind, word: string])[];

/** What became of each that asked for an instance. */
const fates: Named = [
  ["warm", "warm"],
  ["cold", "cold"],
  ["waited", "on an instance that starts"],
  ["throttled", "refused"],
];

const ends: Named = [
  ["timed-out", "timed out"],
  ["failed", "failed"],
  ["dead-lettered", "given up"],
];

function listOf(named: Named, of: (kind: EventKind) => number): string {
  return named
    .flatMap(([kind, word]) => (of(kind) > 0 ? [`${numeral(of(kind))} ${word}`] : []))
    .join(", ");
}

function numeral(count: number): string {
  return count.toLocaleString("en-US");
}
