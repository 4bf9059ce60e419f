// Where nothing is found: what is written most like the query, by pairs of letters.
import type { SearchEntry } from "@/content/model/search-entry";
import type { SearchIndex } from "./make-index";

const most = 5;
const alike = 0.3;

export function nearestNames(index: SearchIndex, query: string): readonly SearchEntry[] {
  const asked = pairsOf(index.words.joined(query));
  return index.entries
    .map((entry, at) => {
      const names = entry.kind === "term" ? (index.keys[at] ?? []) : [];
      return {
        entry,
        likeness: Math.max(0, ...names.map((name) => likeness(asked, pairsOf(name)))),
      };
    })
    .filter(({ likeness }) => likeness > alike)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function pairsOf(word: string): ReadonlySet<string> {
  return new Set([...word].slice(1).map((letter, at) => word.charAt(at) + letter));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}
