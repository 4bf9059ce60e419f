// A scenario's trace: everything that happened, to be looked at from any instant.

import { reportOf } from "../report";
import type { Scenario } from "../scenario";
import { indexOf } from "../trace/index-of";
import { withPhases } from "../trace/phase-events";
import type { Trace } from "../trace/trace";
import { expectedArrivals } from "../traffic/expected";
import { Engine } from "./engine";
import { largestTrace, tooLarge } from "./limits";
import { Recorder } from "./recorder";

/** Throws RunTooLarge when more requests are to be expected than a trace may hold. */
export function record(scenario: Scenario): Trace {
  const refusal = tooLarge(scenario, largestTrace);
  if (refusal !== null) throw refusal;
  const recorder = new Recorder(expectedArrivals(scenario));
  const engine = new Engine(scenario, recorder);
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
    events: withPhases(recorder.events.cut(), instances, scenario.horizon),
  };
  const report = reportOf(engine, scenario);
  return { scenario, horizon: scenario.horizon, ...columns, index: indexOf(columns), report };
}
