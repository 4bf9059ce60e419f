// Makes the index of the search from its file, once for as long as the page lives; again after a failure.
import { entriesIn, type SearchFile } from "@/content/model/search-entry";
import { fetched } from "../ui/fetched";
import { makeIndex, type SearchIndex } from "./make-index";

export type LoadedSearch = { readonly index: SearchIndex; readonly often: readonly string[] };

let loading: Promise<LoadedSearch> | undefined;

/** `file` where it was asked for already; else it is fetched. */
export function loadIndex(base: string, file?: Promise<SearchFile>): Promise<LoadedSearch> {
  loading ??= (file ?? fetched<SearchFile>(`${base}/search-index.json`)).then(
    ({ entries, same, often }) => ({ index: makeIndex(entriesIn(entries), same), often }),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
