// Has the scripts that all pages start with compiled while they arrive, beside the page. Left to itself a browser compiles
// a function when it is first called, on the thread that also answers the reader: that was half of the page's longest
// task. The first line of a file asks for it; a browser that does not know the line reads a comment.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ask = "//# allFunctionsCalledOnLoad\n";

/**
 * @param {string} out the folder of the export
 * @param {string[][]} pages the addresses of each page's scripts, whatever path the site stands under
 */
export function compileEarly(out, pages) {
  for (const address of inAll(pages)) {
    const path = join(out, address.slice(address.indexOf("/_next/")));
    writeFileSync(path, ask + readFileSync(path, "utf8"));
  }
}

/** A page without scripts has no say. */
function inAll(pages) {
  const [first = [], ...others] = pages.filter((own) => own.length > 0);
  return first.filter((address) => others.every((own) => own.includes(address)));
}
