// A scenario's report, with memory that does not grow with the number of requests.

import { type Report, reportOf } from "../report";
import type { Scenario } from "../scenario";
import { Engine } from "./engine";
import { largestRun, tooLarge } from "./limits";

/**
 * Throws RunTooLarge when more requests are to be expected than a run may meet. Tells after each hundredth
 * of the horizon how far it is, if anyone wants to know; that changes nothing in the report.
 */
export function meter(scenario: Scenario, onProgress?: (share: number) => void): Report {
  const refusal = tooLarge(scenario, largestRun);
  if (refusal !== null) throw refusal;
  const engine = new Engine(scenario, null);
  for (let n = 1; onProgress !== undefined && n < 100; n++) {
    engine.runUntil(Math.floor((scenario.horizon * n) / 100));
    onProgress(n / 100);
  }
  engine.run();
  return reportOf(engine, scenario);
}
