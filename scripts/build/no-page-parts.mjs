// Stands in for the part of Next that cuts each page's data into pieces, for a router that fetches a page in
// pieces (next.config.ts puts it there). Ours come whole, as HTML: nothing would ask for the nine files a page, and
// to make, copy and remove them again took a fifth of the build. Should Next call that part otherwise one day, the
// files are back, and after-build.mjs takes them away.

export async function collectSegmentData() {
  return new Map();
}

export async function collectPrefetchHints() {
  return null;
}
