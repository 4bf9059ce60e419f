// `npm run engines`: the engine's digests and a short journey through the built site in each browser engine that
// is here beside Chromium. `--digests` leaves the journey out, as `npm test` does.
import { writeFileSync } from "node:fs";
import { compareDigests, scenarios } from "./engines/digests";
import { findEngines } from "./engines/engines.mjs";
import { travel } from "./engines/journey";

const { installed, missing } = findEngines();
const counts = { passed: 0, failed: 0, skipped: missing.length };
const isWhole = !process.argv.includes("--digests");

for (const name of missing) {
  console.log(`${name} is not installed: nothing was compared in it.`);
}
for (const engine of installed) {
  const wrong = await compareDigests(engine).catch((error: unknown) => [String(error)]);
  tell(`${engine.name}: ${scenarios.length} runs as in Node.js, to the last digit`, wrong);
  if (!isWhole) continue;
  const steps = await travel(engine).catch((error: unknown) => [
    { name: "the journey", wrong: String(error) },
  ]);
  for (const step of steps) tell(`${engine.name}: ${step.name}`, step.wrong ? [step.wrong] : []);
}
const results = process.env.ENGINES_JSON_OUTPUT_FILE;
if (results) writeFileSync(results, JSON.stringify(counts));
if (counts.failed > 0 || (isWhole && counts.passed === 0)) process.exitCode = 1;

function tell(what: string, wrong: readonly string[]): void {
  counts[wrong.length === 0 ? "passed" : "failed"] += 1;
  console.log(`${wrong.length === 0 ? "ok    " : "FAILED"}  ${what}`);
  for (const sentence of wrong.slice(0, 5)) console.log(`        ${sentence}`);
}
