// A scenario's report, with memory that does not grow with the number of requests.

import { type Report, reportOf } from "../report";
import type { Scenario } from "../scenario";
import { Engine } from "./engine";
import { largestRun, tooLarge } from "./limits";

/**
 * Throws RunTooLarge when more requests are to be expected than a run may meet. Looking on while it runs
 * changes nothing in the report.
 */
export function meter(scenario: Scenario, onProgress?: (share: number) => void): Report {
  const refusal = tooLarge(scenario, largestRun);
  if (refusal !== null) throw refusal;
  const engine = new Engine(scenario, null);
  engine.run(onProgress);
  return reportOf(engine, scenario);
}
