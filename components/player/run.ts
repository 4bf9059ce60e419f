// A scenario's run made ready to be looked at: its film, and a place for every instance. Made once a
// scenario and kept until it is forgotten. Where it is made: see run-apart.ts. Not the play head: see session.ts.

import { type Bends, bendsOf } from "@/simulator/playback/bends";
import { type Film, filmOf } from "@/simulator/playback/player";
import type { Report } from "@/simulator/read/report";
import { filmLimits, type Limits } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { type Slots, slotsOf } from "@/simulator/scene/slots";
import type { Trace } from "@/simulator/trace/trace";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { type Counted, countedOf, type Metrics, metricsOf } from "./metrics/metrics";

export type Run = {
  readonly trace: Trace;
  readonly film: Film;
  readonly slots: Slots;
  readonly metrics: Metrics;
};

/** All of a run that takes time to work out, as data that one thread can send to another. */
export type RunData = {
  readonly trace: Trace;
  readonly bends: Bends;
  readonly slots: Slots;
  readonly counted: Counted;
};

const runs = new WeakMap<Scenario, Run>();
const reports = new WeakMap<Scenario, Report>();

/** Throws RunTooLarge when the scenario does more than can be watched. */
export function runOf(scenario: Scenario): Run {
  return runs.get(scenario) ?? keepRun(scenario, runDataOf(scenario));
}

export function runDataOf(scenario: Scenario, limits: Limits = filmLimits): RunData {
  const trace = record(scenario, limits, expectedArrivals(scenario));
  return {
    trace,
    bends: bendsOf(trace),
    slots: slotsOf(trace.instances),
    counted: countedOf(trace),
  };
}

export function keepRun(scenario: Scenario, { trace, bends, slots, counted }: RunData): Run {
  // What came from another thread brought a copy of the scenario with it.
  const own = { ...trace, scenario };
  const run = { trace: own, film: filmOf(own, bends), slots, metrics: metricsOf(own, counted) };
  runs.set(scenario, run);
  reports.set(scenario, trace.report);
  return run;
}

export function hasRun(scenario: Scenario): boolean {
  return runs.has(scenario);
}

/** The report, for which a run that has been forgotten need not be made again. */
export function reportOf(scenario: Scenario): Report {
  const known = reports.get(scenario) ?? meter(scenario);
  reports.set(scenario, known);
  return known;
}

/** Frees what a run takes; it is made again, and the same, when it is next asked for. */
export function forgetRun(scenario: Scenario): void {
  runs.delete(scenario);
}
