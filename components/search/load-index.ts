// Makes the index of the search from its entries, once for as long as the page lives; again after a failure.
import { entriesIn, type SearchFile } from "@/content/model/search-entry";
import { makeIndex, type SearchIndex } from "./make-index";

let loading: Promise<SearchIndex> | undefined;

export function loadIndex(file: Promise<SearchFile>): Promise<SearchIndex> {
  loading ??= file.then(({ entries, same }) => makeIndex(entriesIn(entries), same));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
