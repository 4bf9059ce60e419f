// How long the search takes to be ready and to answer a key, and what its index weighs, with 10,000 terms
// made from the words of the real ones. By itself: npx tsx scripts/bench/bench-search.ts
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { find, makeIndex } from "@/components/search/search-index";
import { contentFolder } from "@/content/library/content-folder";
import { readLibrary } from "@/content/library/library";
import type { Term } from "@/content/model/glossary/term";
import { columnsOf, entriesIn, type SearchEntry } from "@/content/model/search-entry";
import { atMost, type BenchRow, noted, table } from "./bench-row";

const many = 10_000;
const queries = [
  "cold start",
  "provisoned concurency",
  "why is my first request slow",
  "429 too many requests",
  "how long does an instance stay warm",
];

export async function benchSearch(): Promise<readonly BenchRow[]> {
  const { terms } = await readLibrary(contentFolder);
  const json = JSON.stringify(columnsOf(madeFrom([...terms.values()])));
  const before = performance.now();
  const index = makeIndex(entriesIn(JSON.parse(json)));
  const readyWallMs = performance.now() - before;
  const keys = queries.flatMap((query) =>
    [...query].map((_, typed) => quickest(() => find(index, query.slice(0, typed + 1)))),
  );
  const sorted = keys.toSorted((one, other) => one - other);
  return [
    noted(`search index of ${many} terms, made`, readyWallMs, "ms"),
    atMost(`search entries of ${many} terms, gzip`, gzipSync(json).length / 1e6, "MB", 1),
    noted(`a key among ${many} terms, median`, sorted[Math.floor(sorted.length / 2)] ?? 0, "ms"),
    atMost(
      `a key among ${many} terms, 95 of 100 within`,
      sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      "ms",
      10,
    ),
  ];
}

/** Of five times: another program may have the processor meanwhile. */
function quickest(work: () => void): number {
  const wallMs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...wallMs);
}

/** Terms whose names and definitions are mixed from the real ones, each with a word of its own. */
function madeFrom(terms: readonly Term[]): readonly SearchEntry[] {
  const words = [...new Set(terms.flatMap(({ plain }) => plain.split(/\s+/)))];
  return Array.from({ length: many }, (_, n) => {
    const of = (step: number) => terms[(n * step + (n % 7)) % terms.length];
    const word = (step: number) => words[(n * step) % words.length] ?? "";
    const definition = Array.from({ length: 20 }, (_, at) => word(at * 31 + 17)).join(" ");
    return {
      kind: "term",
      href: `/glossary/term-${n}/`,
      title: `${of(1)?.name} ${word(13)} ${n}`,
      names: [`${word(7)} ${of(3)?.name}`],
      keywords: of(5)?.keywords ?? [],
      text: definition,
      place: "cost",
      isMain: false,
    };
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(table(await benchSearch()));
}
