// Makes the index of the search from its entries, once for as long as the page lives; again after a failure.
import { entriesIn, type SearchColumns } from "@/content/model/search-entry";
import { makeIndex, type SearchIndex } from "./search-index";

let loading: Promise<SearchIndex> | undefined;

export function loadIndex(entries: Promise<SearchColumns>): Promise<SearchIndex> {
  loading ??= entries.then((columns) => makeIndex(entriesIn(columns)));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
