// A scenario's report, with memory that does not grow with the number of requests.

import type { Report } from "../read/report";
import type { Scenario } from "../scenario";
import { Budget } from "./budget";
import { Engine } from "./engine";
import type { Limits } from "./limits";
import { reportLimits } from "./report-limits";
import { reportOf } from "./report-of";

/**
 * Throws RunTooLarge when more requests are to be expected than a run may meet, or when it does more than a run
 * may do. Tells after each hundredth of the horizon how far it is, if anyone wants to know; that changes nothing
 * in the report.
 */
export function meter(
  scenario: Scenario,
  onProgress?: (share: number) => void,
  limits: Limits = reportLimits(scenario),
): Report {
  const engine = new Engine(scenario, new Budget(limits), null);
  for (let n = 1; onProgress !== undefined && n < 100; n++) {
    engine.runUntil(Math.floor((scenario.horizon * n) / 100));
    onProgress(n / 100);
  }
  engine.run();
  return reportOf(engine, scenario);
}
