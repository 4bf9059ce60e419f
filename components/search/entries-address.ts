// Where the entries of the search are. Tiny: it is on every page.

export function entriesAddress(base: string): string {
  return `${base}/search-index.json`;
}
