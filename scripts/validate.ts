// The full validation of the engine: every reference run at full length over ten seeds. Prints the table
// that stands in simulator/MODEL.md. Run it with: npx tsx scripts/validate.ts
import { agreementOf } from "@/simulator/validation/agreement";
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

function show(value: number): string {
  return value === 0
    ? "0"
    : value
        .toPrecision(5)
        .replace(/(\.\d*?)\.?0+(?=$|e)/, "$1")
        .replace(/\.(?=$|e)/, "");
}
