// What a build costs as the glossary grows: a copy of the project under .cache with terms made up to a hundred, a
// thousand and ten thousand more, each with a page and a picture of its own. By itself, with other sizes:
// npx tsx scripts/bench/bench-terms.ts 100 400 1600
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { copy, freshCopy, measuredBuild } from "./bench-build";
import { atMost, type BenchRow, noted, table } from "./bench-row";

const usualSizes = [100, 1000, 10_000];

type Build = {
  readonly terms: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly indexBytes: number;
  readonly pageBytes: number;
};

export async function benchTerms(sizes: readonly number[] = usualSizes) {
  const builds: Build[] = [];
  for (const terms of sizes) {
    const done = await build(terms);
    // The largest takes long: what is known by then is said.
    console.error(table(rowsOf(done)));
    builds.push(done);
  }
  rmSync(copy, { recursive: true });
  return [...builds.flatMap(rowsOf), ...comparison(builds)];
}

async function build(terms: number): Promise<Build> {
  freshCopy();
  writeFileSync(join(copy, "content/glossary/made.json"), JSON.stringify(madeTerms(terms)));
  const { out, ...measured } = await measuredBuild();
  return {
    terms,
    ...measured,
    indexBytes: gzipSync(readFileSync(join(out, "search-index.json"))).length,
    pageBytes: statSync(join(out, "glossary/made-7/index.html")).size,
  };
}

/** Each builds on one before it, as real ones do, and is related to another. */
function madeTerms(count: number): readonly object[] {
  const words =
    "event queue clock ledger window signal parcel bridge garden lantern river station".split(" ");
  const word = (n: number) => words[n % words.length];
  return Array.from({ length: count }, (_, n) => {
    const first = n === 0 ? "instance" : `made-${Math.floor((n - 1) / 3)}`;
    const name = `Made-up ${word(n)} ${n}`;
    return {
      id: `made-${n}`,
      name,
      aliases: [`${word(n + 5)} made ${n}`],
      covers: [],
      keywords: [`${word(n + 3)} ${word(n + 7)}`],
      level: "advanced",
      area: "operations",
      definition: `A thing that was made up to see how a glossary grows: it has the mark m${n} and no other use.`,
      plain: `Nobody needs the ${word(n)} of number ${n}. ${"It stands here among many others of its kind, each with a page that takes its time. ".repeat(3)}`,
      seeAlso: n > 1 ? [`made-${n - 2}`] : [],
      requires: [first],
      sources: ["lambda-cold-share"],
    };
  });
}

function rowsOf({ terms, wallMs, cpuMs, peakBytes, indexBytes }: Build): readonly BenchRow[] {
  const name = `build with ${terms} more terms`;
  return [
    noted(`${name}: time`, wallMs / 1000, "s"),
    noted(`${name}: processor time`, cpuMs / 1000, "s"),
    noted(`${name}: memory`, peakBytes / 1e6, "MB"),
    atMost(`${name}: search entries, gzip`, indexBytes / 1e6, "MB", 1),
  ];
}

function comparison(builds: readonly Build[]): readonly BenchRow[] {
  const [small, middle, large] = [builds.at(-3), builds.at(-2), builds.at(-1)];
  if (!small || !middle || !large) return [];
  // Of the processor: the clock tells what else the machine does as well.
  const each = (from: Build, to: Build) => (to.cpuMs - from.cpuMs) / (to.terms - from.terms);
  const [first, last] = [each(small, middle), each(middle, large)];
  return [
    noted(`each further term up to ${middle.terms}: processor time`, first, "ms"),
    noted(`each further term up to ${large.terms}: processor time`, last, "ms"),
    atMost(
      "a further term among many, over one among few: processor time",
      last / first,
      "×",
      1.25,
    ),
    atMost(
      "a term's page among many, over one among few: HTML",
      large.pageBytes / small.pageBytes,
      "×",
      1.02,
    ),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = process.argv.slice(2).map(Number);
  console.log(table(await benchTerms(sizes.length > 0 ? sizes : usualSizes)));
}
