// The full validation of the engine: every reference run, and all that must come out where production begins, at full
// length over ten seeds. Prints the tables that stand in simulator/MODEL.md. Run it with: npx tsx scripts/validate.ts
import { agreementOf } from "@/simulator/validation/agreement";
import { distanceFromMeasured, fittedCpu } from "@/simulator/validation/production/knative";
import { agrees, type Found, findingsOf } from "@/simulator/validation/production/oracle";
import { productionOracles } from "@/simulator/validation/production/production";
import { referenceRuns } from "@/simulator/validation/reference-runs";

const seeds = 10;
const most = 4;

console.log("| run | metric | reference | this engine | distance in standard errors |");
console.log("|---|---|--:|--:|--:|");
for (const reference of referenceRuns)
  for (const { run, metric, expected, found, errors } of agreementOf(reference, seeds)) {
    const numbers = [show(expected), show(found), errors.toFixed(1)];
    console.log(`| ${[run, metric, ...numbers].join(" | ")} |`);
    if (errors > most) process.exitCode = 1;
  }

console.log("\n| what | figure | expected | this engine | distance | allowed |");
console.log("|---|---|--:|--:|--:|--:|");
for (const oracle of productionOracles)
  for (const found of findingsOf(oracle, seeds, 1)) {
    const numbers = [show(found.expected), show(found.found), ...distanceOf(found)];
    console.log(`| ${[found.oracle, found.what, ...numbers].join(" | ")} |`);
    if (!agrees(found)) process.exitCode = 1;
  }

console.log("\n| share that computes | distance of the six responses from those measured |");
console.log("|--:|--:|");
for (const step of [-0.02, -0.01, 0, 0.01, 0.02]) {
  const distance = distanceFromMeasured(fittedCpu + step, 3600);
  console.log(`| ${show(fittedCpu + step)} | ${percent(distance)} |`);
}

/** How far it is off, and how far it may be. */
function distanceOf({ expected, found, standardError, within }: Found): [string, string] {
  const distance = Math.abs(found - expected);
  if ("errors" in within)
    return [`${(distance / standardError).toFixed(1)} se`, `${within.errors} se`];
  if ("share" in within) return [percent(found / expected - 1), percent(within.share)];
  return [show(distance), show(within.by)];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function show(value: number): string {
  return value === 0
    ? "0"
    : value
        .toPrecision(5)
        .replace(/(\.\d*?)\.?0+(?=$|e)/, "$1")
        .replace(/\.(?=$|e)/, "");
}
