// In which order, and how much, of what was found is shown: what bears the very name; then terms, lessons, pages, sections,
// scenarios and wrong ideas, each as far as it comes near the best. At least five, where there are.
import { type SearchEntry, type SearchKind, searchKinds } from "@/content/model/search-entry";

export type Scored = {
  readonly entry: SearchEntry;
  readonly isNamed: boolean;
  readonly score: number;
};

const most: Readonly<Record<SearchKind, number>> = {
  term: 6,
  lesson: 3,
  path: 2,
  page: 1,
  section: 4,
  scenario: 3,
  misconception: 3,
};
/** How near one has to come to the best of all; and what is too far from the query to fill a list with. */
const near = 0.5;
const least = 0.12;
export const fewest = 5;
/** A name counts so much that nothing else would come near to it. */
const highest = 1;

/** What one has to be worth to be looked at: all that is near, and enough to fill a list with. */
export function leastOf(scores: Float32Array): number {
  const most = new Float32Array(fewest * 4);
  for (const score of scores) {
    if (score <= (most[0] ?? 0)) continue;
    most[0] = score;
    most.sort();
  }
  const best = most.at(-1) ?? 0;
  return Math.max(least, Math.min(Math.min(best, highest) * near, most[0] ?? 0));
}

export function orderOf(scored: readonly Scored[]) {
  const sorted = scored.toSorted((one, other) => other.score - one.score);
  const best = sorted[0]?.score ?? 0;
  const bar = Math.min(best, highest) * near;
  const close = sorted.filter(({ score, isNamed }) => isNamed || score >= bar);
  const shown = new Set(
    searchKinds.flatMap((kind) =>
      close.filter(({ entry }) => entry.kind === kind).slice(0, most[kind]),
    ),
  );
  for (const one of sorted) {
    if (shown.size >= fewest || one.score < least) break;
    shown.add(one);
  }
  const inOrder = searchKinds.flatMap((kind) =>
    [...shown]
      .filter(({ entry }) => entry.kind === kind)
      .sort((one, other) => other.score - one.score),
  );
  const named = inOrder.filter(({ isNamed }) => isNamed);
  const others = inOrder.filter(({ isNamed }) => !isNamed);
  return { hits: [...named, ...others].map(({ entry }) => entry), best };
}
