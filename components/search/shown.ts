// What the search shows: what is found; and before anything is asked, what was looked at last and what the lessons lead
// to most.
import type { SearchEntry } from "@/content/model/search-entry";
import type { LoadedSearch } from "./load-index";
import { lookedAt } from "./looked-at";
import { type Marks, marksOf, noMarks } from "./marks";
import { look } from "./search-index";

type Group = { readonly title?: string; readonly hits: readonly SearchEntry[] };

export type Shown = {
  readonly groups: readonly Group[];
  readonly isNear: boolean;
  readonly marks: Marks;
};

export function shownFor(loaded: LoadedSearch | "loading" | "failed", query: string): Shown {
  if (typeof loaded === "string") return { groups: [], isNear: false, marks: noMarks };
  const { index, often } = loaded;
  if (query.trim() !== "") {
    const { hits, isNear } = look(index, query);
    const groups = hits.length === 0 ? [] : [{ hits }];
    return { groups, isNear, marks: marksOf(index, query) };
  }
  const last = lookedAt();
  const at = (addresses: readonly string[]) =>
    addresses.flatMap((address) => index.entries.find(({ href }) => href === address) ?? []);
  const groups = [
    { title: "Looked at last", hits: at(last) },
    {
      title: "Looked up most in the lessons",
      hits: at(often.filter((one) => !last.includes(one))),
    },
  ];
  return { groups: groups.filter(({ hits }) => hits.length > 0), isNear: false, marks: noMarks };
}
