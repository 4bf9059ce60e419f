// Which terms of the glossary a reader asks for, by words, level and area.
import type { SearchEntry } from "@/content/model/search-entry";
import type { SearchIndex } from "../../search/make-index";
import { type Marks, marksOf } from "../../search/marks";
import { look } from "../../search/search-index";

export type Wanted = { readonly words: string; readonly level: string; readonly area: string };

export type FoundTerms = {
  readonly terms: readonly SearchEntry[];
  /** Whether they are only the nearest there are. */
  readonly isNear: boolean;
  readonly marks: Marks;
};

export function isAsked({ words, level, area }: Wanted): boolean {
  return words.trim() !== "" || level !== "" || area !== "";
}

/** In the order of the search. */
export function foundTerms(index: SearchIndex, { words, level, area }: Wanted): FoundTerms {
  const isWithin = ({ place, level: own }: SearchEntry) =>
    (area === "" || place === area) && (level === "" || own === level);
  const { hits, isNear } = look(index, words, isWithin);
  const terms = hits.filter(({ kind }) => kind === "term");
  return { terms, isNear, marks: marksOf(index, words) };
}
