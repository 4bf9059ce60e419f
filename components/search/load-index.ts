// Fetches the entries of the search and makes their index, once for as long as the page lives; again after a failure.
import { makeIndex, type SearchIndex } from "./search-index";

let loading: Promise<SearchIndex> | undefined;

export function loadIndex(address: string): Promise<SearchIndex> {
  loading ??= load(address);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return makeIndex(await response.json());
}
