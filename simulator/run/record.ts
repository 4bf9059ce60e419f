// A scenario's trace: everything that happened, to be looked at from any instant.

import type { Scenario } from "../scenario";
import { indexOf } from "../trace/index-of";
import { withPhases } from "../trace/phase-events";
import type { Trace } from "../trace/trace";
import { expectedArrivals } from "../traffic/expected";
import { Budget } from "./budget";
import { Engine } from "./engine";
import { type Limits, traceLimits } from "./limits";
import { Recorder } from "./recorder";
import { reportOf } from "./report-of";

/**
 * Throws RunTooLarge when more happens than a trace may hold. `expected`: for how many requests to make room at
 * once, since columns that grow are copied.
 */
export function record(
  scenario: Scenario,
  limits: Limits = traceLimits,
  expected = Math.min(limits.requests, expectedArrivals(scenario)),
): Trace {
  const recorder = new Recorder(limits, expected);
  const engine = new Engine(scenario, new Budget(limits), recorder);
  engine.run();
  const instances = {
    ...recorder.instances.cut(),
    phases: Float64Array.from(recorder.phases),
  };
  const columns = {
    requests: recorder.requests.cut(),
    tries: recorder.tries.cut(),
    instances,
    idle: recorder.idleSpells.cut(),
    spares: recorder.spares.cut(),
    looks: recorder.looks.cut(),
    pauses: recorder.pauses.cut(),
    pollers: recorder.pollers.cut(),
    events: withPhases(recorder.events.cut(), instances, scenario.horizon),
  };
  const report = reportOf(engine, scenario);
  return { scenario, horizon: scenario.horizon, ...columns, index: indexOf(columns), report };
}
