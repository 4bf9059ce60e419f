// The run of a scenario of the library: once, however many words of lessons, quizzes and worksheets ask it for a number.
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";

const traces = new WeakMap<Scenario, Trace>();

export function runTrace(scenario: Scenario): Trace {
  const known = traces.get(scenario);
  if (known !== undefined) return known;
  const trace = record(scenario);
  traces.set(scenario, trace);
  return trace;
}
