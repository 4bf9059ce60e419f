// Whether what was found answers a query, or only has a word in common with it: "service mesh" is no question about the
// service of a platform. A word that nobody wrote weighs as much as a rare one, and a slip is less sure than the word.
import type { SearchEntry } from "@/content/model/search-entry";
import type { SearchIndex } from "./make-index";
import type { Wanted } from "./read-query";

const enough = 0.5;
const looked = 3;
const ofText = 0.8;
/** What a word weighs at least that stands nowhere as it is written. */
const unwritten = 5.5;
/** Whoever asks about 260 MB asks about memory. */
const unwrittenNumber = 1;

export function isHeld(
  index: SearchIndex,
  asked: readonly Wanted[],
  hits: readonly SearchEntry[],
): boolean {
  const weights = asked.map((one) => weightOf(index, one));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const forms = new Set(asked.flatMap((one) => [...one.forms.keys()]));
  return hits.slice(0, looked).some((hit) => {
    const place = index.entries.indexOf(hit);
    const held = asked.map((one, n) => (weights[n] ?? 0) * sureIn(index, one, place));
    return (
      held.reduce((sum, one) => sum + one, 0) >= enough * whole || isNamed(index, place, forms)
    );
  });
}

function weightOf({ weights }: SearchIndex, { forms }: Wanted): number {
  const exact = [...forms].find(([, sure]) => sure === 1)?.[0] ?? "";
  const isNumber = [...forms.keys()].every((form) => /^\d/.test(form));
  return weights.get(exact) ?? (isNumber ? unwrittenNumber : unwritten);
}

/** Whether all words of one of its names are asked for, where the name has several. */
function isNamed({ keys, spelled }: SearchIndex, place: number, asked: ReadonlySet<string>) {
  const names = (keys[place] ?? []).map((key) => spelled.get(key) ?? []);
  return names.some((name) => name.length > 1 && name.every((word) => asked.has(word)));
}

/** How surely an entry has a word of the query. */
function sureIn({ postings, entryOf }: SearchIndex, { forms }: Wanted, place: number): number {
  let most = 0;
  for (const [form, sure] of forms) {
    const { phrases = [], texts = [] } = postings.get(form) ?? {};
    if (phrases.some((id) => entryOf[id] === place)) most = Math.max(most, sure);
    else if (texts.includes(place)) most = Math.max(most, sure * ofText);
  }
  return most;
}
