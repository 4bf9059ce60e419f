// `npm run bench`: everything that is measured, or the parts that are named. Prints a table and writes bench.json; its
// status says whether every promise is kept. Ratios are what to look at: both sides are measured in one run.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchAblation } from "./bench/ablation";
import { benchBuild } from "./bench/bench-build";
import { benchEngine } from "./bench/bench-engine";
import { benchPage } from "./bench/bench-page";
import { type BenchRow, table } from "./bench/bench-row";
import { benchSearch } from "./bench/bench-search";
import { benchStage } from "./bench/bench-stage";
import { root } from "./run.mjs";

const parts: Record<string, () => Promise<readonly BenchRow[]>> = {
  engine: benchEngine,
  ablation: benchAblation,
  page: benchPage,
  stage: benchStage,
  search: benchSearch,
  build: benchBuild,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Expected ${Object.keys(parts).join(", ")}; found ${unknown.join(", ")}.`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`Measuring: ${name}…`);
  rows.push(...(await measure()));
}
console.log(table(rows));
writeFileSync(join(root, "bench.json"), `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
