// For tests: scenarios of the shelf, read as a page reads them.
import { readFileSync } from "node:fs";
import path from "node:path";
import { readScenario } from "@/content/model/scenario/scenario";
import type { Scenario } from "@/simulator/scenario";

const folder = path.join(import.meta.dirname, "../../content/scenarios");

export function scenarioOnShelf(id: string): Scenario {
  const reading = readScenario(JSON.parse(readFileSync(path.join(folder, `${id}.json`), "utf8")));
  if (!reading.ok) throw new Error(`content/scenarios/${id}.json cannot be read`);
  return reading.scenario;
}
