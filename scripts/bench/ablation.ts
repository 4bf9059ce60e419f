// What each part of the engine costs a request: the engine with and without it, in requests of the bare loop.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../run.mjs";
import { type BenchRow, noted } from "./bench-row";
import { loads } from "./engine-loads";
import { partsLeftOut } from "./left-out";

const rounds = 3;

/** By part and load, in requests of the bare loop. */
type Costs = Readonly<Record<string, readonly number[]>>;

export async function benchAblation(): Promise<readonly BenchRow[]> {
  const costs = measured();
  const cost = (part: string, n: number) => costs[part]?.[n] ?? Number.NaN;
  const rows = (name: string, of: (n: number) => number) =>
    loads.map(({ perSecond }, n) =>
      noted(`${name}, ${perSecond} requests/s`, of(n), "bare requests"),
    );
  const saved = (whole: string, parts: readonly string[]) =>
    parts.flatMap((part) => rows(`  of it ${part}`, (n) => cost(whole, n) - cost(part, n)));
  return [
    ...rows("a request, metered", (n) => cost("nothing", n)),
    ...rows("  the heap, alone", (n) => cost("all but the heap", n)),
    ...saved("nothing", ["draws", "exact sums", "percentiles", "billing", "digest", "budget"]),
    ...rows("a request, recorded", (n) => cost("nothing, recorded", n)),
    ...rows("a request in production", (n) => cost("nothing in production", n)),
    ...saved("nothing in production", [
      "what is downstream",
      "shared processors",
      "errors and callers",
    ]),
  ];
}

/** The lowest of several rounds: a busy machine only ever adds. */
function measured(): Costs {
  const all = Array.from({ length: rounds }, () => Object.keys(partsLeftOut).map(inOneProcess));
  const least = (of: (round: (typeof all)[number]) => number) => Math.min(...all.map(of));
  const bare = loads.map((_, n) =>
    least((round) => Math.min(...round.map((one) => one[n]?.[1] ?? 0))),
  );
  return Object.fromEntries(
    Object.keys(partsLeftOut).map((part, p) => [
      part,
      loads.map((_, n) => least((round) => round[p]?.[n]?.[0] ?? 0) / (bare[n] ?? 0)),
    ]),
  );
}

/** For each load the seconds of a request, and of one of the bare loop. */
function inOneProcess(part: string): readonly (readonly number[])[] {
  const script = join(root, "scripts/bench/left-out.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, part], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(printed);
}
