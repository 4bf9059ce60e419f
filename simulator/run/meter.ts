// A scenario's report, with memory that does not grow with the number of requests.

import { type Report, reportOf } from "../report";
import type { Scenario } from "../scenario";
import { Engine } from "./engine";
import { largestRun, tooLarge } from "./limits";

/** Throws RunTooLarge when more requests are to be expected than a run may meet. */
export function meter(scenario: Scenario): Report {
  const refusal = tooLarge(scenario, largestRun);
  if (refusal !== null) throw refusal;
  const engine = new Engine(scenario, null);
  engine.run();
  return reportOf(engine, scenario);
}
