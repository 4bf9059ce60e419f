// A scenario's trace: everything that happened, to be looked at from any instant.

import { reportOf } from "../report";
import type { Scenario } from "../scenario";
import { indexOf } from "../trace/index-of";
import { withPhases } from "../trace/phase-events";
import type { Trace } from "../trace/trace";
import { Engine } from "./engine";
import { largestTrace, tooLarge } from "./limits";
import { Recorder } from "./recorder";

/** Throws RunTooLarge when more requests are to be expected than a trace may hold. */
export function record(scenario: Scenario): Trace {
  const refusal = tooLarge(scenario, largestTrace);
  if (refusal !== null) throw refusal;
  const recorder = new Recorder();
  const engine = new Engine(scenario, recorder);
  engine.run();
  const instances = cut(recorder.instances);
  const columns = {
    requests: cut(recorder.requests),
    tries: cut(recorder.tries),
    instances,
    idle: cut(recorder.idleSpells),
    events: withPhases(cut(recorder.events), instances, scenario.horizon),
  };
  const report = reportOf(engine, scenario);
  return { scenario, horizon: scenario.horizon, ...columns, index: indexOf(columns), report };
}

type Cut<T> = { readonly [K in keyof T]: T[K] extends { cut(): infer Column } ? Column : never };

function cut<T extends Record<string, { cut(): unknown }>>(columns: T): Cut<T> {
  const entries = Object.entries(columns).map(([name, column]) => [name, column.cut()]);
  return Object.fromEntries(entries) as Cut<T>;
}
