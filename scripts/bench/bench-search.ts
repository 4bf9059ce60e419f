// How long a typed key takes in the search, as a ratio to a plain scan of the same entries in the same run, and what
// its index weighs. It measures the index of the site in out/.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { find, makeIndex } from "@/components/search/search-index";
import { entriesIn } from "@/content/model/search-entry";
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
  const entries = entriesIn(JSON.parse(json));
  const index = makeIndex(entries);
  const typed = queries.flatMap((query) => [...query].map((_, end) => query.slice(0, end + 1)));
  const keys = typed.map((words) => quickest(() => find(index, words)));
  const scans = typed.map((words) =>
    quickest(() => entries.filter(({ text }) => text.toLowerCase().includes(words))),
  );
  const packed = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return [
    atMost("search: index", packed.length / 1000, "kB", 120),
    noted("search: a key, median", shareOf(keys, 0.5), "ms"),
    atMost("search: a key, 95 of 100 within", shareOf(keys, 0.95), "ms", 10),
    noted("search: a key ÷ a plain scan, median", shareOf(keys, 0.5) / shareOf(scans, 0.5), "×"),
  ];
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
