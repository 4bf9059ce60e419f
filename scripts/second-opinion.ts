// Thousands of random scenarios, each run by the engine and by the plain simulator: prints where they differ.
// Run it with: npx tsx scripts/second-opinion.ts [HOW-MANY] [FROM]
import { randomProduction } from "@/simulator/validation/random-production";
import { randomScenario } from "@/simulator/validation/random-scenario";
import { disagreements, isPlain } from "@/simulator/validation/second-opinion";

const [many = 5000, from = 0] = process.argv.slice(2).map(Number);

for (const [kind, scenarioOf] of Object.entries({ randomScenario, randomProduction })) {
  let tried = 0;
  let apart = 0;
  for (let n = from; n < from + many; n++) {
    const scenario = scenarioOf(n);
    if (!isPlain(scenario)) continue;
    tried++;
    const differs = disagreements(scenario);
    if (differs.length === 0) continue;
    apart++;
    console.log(`${kind} ${n}: ${differs.slice(0, 3).join(", ")}`);
  }
  console.log(`${kind}: ${tried - apart} of ${tried} agree`);
}
