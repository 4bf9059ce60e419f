// A scenario's run made ready to be looked at: its film, and a place for every instance. Made once a
// scenario and kept until it is forgotten. Not the play head; see session.ts.
import { type Film, filmOf } from "@/simulator/playback/player";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { type Slots, slotsOf } from "@/simulator/scene/slots";
import type { Trace } from "@/simulator/trace/trace";
import { type Metrics, metricsOf } from "./metrics";

export type Run = {
  readonly trace: Trace;
  readonly film: Film;
  readonly slots: Slots;
  readonly metrics: Metrics;
};

const runs = new WeakMap<Scenario, Run>();

/** Throws RunTooLarge when the scenario brings more requests than a trace may hold. */
export function runOf(scenario: Scenario): Run {
  const known = runs.get(scenario);
  if (known) return known;
  const trace = record(scenario);
  const slots = slotsOf(trace.instances);
  const run = { trace, film: filmOf(trace), slots, metrics: metricsOf(trace) };
  runs.set(scenario, run);
  return run;
}

/** Frees what a run takes; it is made again, and the same, when it is next asked for. */
export function forgetRun(scenario: Scenario): void {
  runs.delete(scenario);
}
