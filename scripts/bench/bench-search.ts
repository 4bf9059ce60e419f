// How long a typed key takes in the search, as a ratio to a plain scan of the same entries in the same run, and what
// its index weighs. It measures the index of the site in out/.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { makeIndex } from "@/components/search/make-index";
import { find } from "@/components/search/search-index";
import { entriesIn, type SearchEntry } from "@/content/model/search-entry";
import { root } from "../run.mjs";
import { atMost, type BenchRow, noted, shareOf } from "./bench-row";

const queries = [
  "cold start",
  "provisoned concurency",
  "why is my first request slow",
  "429 too many requests",
  "how long does an instance stay warm",
];

export async function benchSearch(): Promise<readonly BenchRow[]> {
  const json = readFileSync(join(root, "out/search-index.json"), "utf8");
  const file = JSON.parse(json);
  const entries = entriesIn(file.entries);
  const index = makeIndex(entries, file.same);
  const large = makeIndex(manyOf(entries), file.same);
  const typed = queries.flatMap((query) => [...query].map((_, end) => query.slice(0, end + 1)));
  const keys = typed.map((words) => quickest(() => find(index, words)));
  const keysAmongMany = typed.map((words) => quickest(() => find(large, words)));
  const scans = typed.map((words) =>
    quickest(() => entries.filter(({ text }) => text.toLowerCase().includes(words))),
  );
  const packed = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return [
    atMost("search: index", packed.length / 1000, "kB", 120),
    noted("search: a key, median", shareOf(keys, 0.5), "ms"),
    atMost("search: a key, 95 of 100 within", shareOf(keys, 0.95), "ms", 10),
    atMost("search: among 10,000, 95 of 100 within", shareOf(keysAmongMany, 0.95), "ms", 10),
    noted("search: a key ÷ a plain scan, median", shareOf(keys, 0.5) / shareOf(scans, 0.5), "×"),
  ];
}

/** Ten thousand, each with a name of its own. */
function manyOf(entries: readonly SearchEntry[]): readonly SearchEntry[] {
  return Array.from({ length: 10_000 / entries.length + 1 }, (_, copy) =>
    entries.map((entry, at) => ({
      ...entry,
      title: copy === 0 ? entry.title : `${entry.title} x${copy}x${at}`,
      names: entry.names.map((name) => (copy === 0 ? name : `${name} v${copy}`)),
    })),
  )
    .flat()
    .slice(0, 10_000);
}

/** Of five times: another program may have the processor meanwhile. */
function quickest(work: () => unknown): number {
  const wallMs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...wallMs);
}
