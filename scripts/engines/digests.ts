// Every run is the same in every engine as it is in Node.js, digest and report, to the last digit.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readScenario } from "@/content/model/scenario/scenario";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { randomProduction } from "@/simulator/validation/random-production";
import { randomScenario } from "@/simulator/validation/random-scenario";
import { root } from "../run.mjs";
import { textOf } from "./scenario-text";
import { type Engine, tryIn } from "./try-in";

const shelf = join(root, "content", "scenarios");

export const scenarios: readonly Scenario[] = [
  ...Array.from({ length: 100 }, (_, n) => randomScenario(n)),
  ...Array.from({ length: 200 }, (_, n) => randomProduction(n)),
  ...readdirSync(shelf)
    .filter((name) => name.endsWith(".json"))
    .map((name) => scenarioOf(readFileSync(join(shelf, name), "utf8"))),
];

function scenarioOf(text: string): Scenario {
  const reading = readScenario(JSON.parse(text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

/** What an engine makes of the scenarios that Node.js does not: nothing, if all is well. */
export async function compareDigests(engine: Engine): Promise<readonly string[]> {
  const expected = scenarios.map((scenario) => JSON.stringify(record(scenario).report));
  const found = await tryIn(engine, "page-digests.ts", { given: textOf(scenarios), site: null });
  if (!Array.isArray(found) || found.length !== expected.length) {
    return [`expected ${expected.length} reports, found ${JSON.stringify(found)?.slice(0, 200)}`];
  }
  return expected.flatMap((report, n) =>
    report === found[n] ? [] : [`scenario ${n}: expected ${report}, found ${String(found[n])}`],
  );
}
