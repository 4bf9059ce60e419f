// Fetches the entries of the search and makes their index, once for as long as the page lives; again after a failure.
import { entriesIn } from "@/content/model/search-entry";
import { makeIndex, type SearchIndex } from "./search-index";

let loading: Promise<SearchIndex> | undefined;

/** `asked` is the answer to the address, where the page has asked for it already. */
export function loadIndex(address: string, asked: Promise<Response>): Promise<SearchIndex> {
  loading ??= load(address, asked);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function load(address: string, asked: Promise<Response>): Promise<SearchIndex> {
  const response = await asked;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return makeIndex(entriesIn(await response.json()));
}
