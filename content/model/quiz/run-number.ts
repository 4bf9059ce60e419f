// A number of a run by name: what predictions may ask (measure.ts), any number of the report by its path, and a
// few that follow from these. One door for quizzes and for figures in the prose.
import type { Trace } from "@/simulator/trace/trace";
import { fieldsOf } from "../fields-of";
import { isRequestMetric, type Measure, measured, metrics } from "../measure";
import { microsOf } from "../scenario/scenario-micros";

type Span = Pick<Measure, "from" | "until">;

const whole: Span = { from: null, until: null };

type WrittenSpan = { readonly from?: string | undefined; readonly until?: string | undefined };

export function spanOf({ from, until }: WrittenSpan): Span {
  const micros = (text: string | undefined) => (text === undefined ? null : microsOf(text));
  return { from: micros(from), until: micros(until) };
}

const derived: Readonly<Record<string, (trace: Trace) => number | null>> = {
  "cold.percent": ({ report }) => 100 * report.coldShare,
  "throttled.percent": ({ report }) => 100 * report.throttledShare,
  "busy.percent": ({ report: { instances } }) =>
    instances.mean === 0 ? null : (100 * instances.meanBusy) / instances.mean,
};

/** undefined: no such metric. null: in this run there is nothing to measure. */
export function runNumber(
  trace: Trace,
  name: string,
  span: Span = whole,
): number | null | undefined {
  const metric = metrics.find((known) => known === name);
  if (metric !== undefined) return measured(trace, { metric, ...span });
  if (span.from !== null || span.until !== null) return undefined;
  const ofRun = Object.hasOwn(derived, name) ? derived[name] : undefined;
  return ofRun ? ofRun(trace) : inReport(trace, name);
}

export function takesSpan(name: string): boolean {
  const metric = metrics.find((known) => known === name);
  return metric !== undefined && isRequestMetric(metric);
}

function inReport({ report }: Trace, name: string): number | undefined {
  const found = name.split(".").reduce<unknown>((part, key) => {
    const fields = fieldsOf(part);
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
  }, report);
  return typeof found === "number" ? found : undefined;
}

/** Every name, for those who mistyped one. */
export function runNumberNames({ report }: Trace): readonly string[] {
  return [...new Set([...metrics, ...Object.keys(derived), ...pathsOf(report, "")])];
}

function pathsOf(part: unknown, before: string): readonly string[] {
  if (typeof part === "number") return [before];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    pathsOf(inner, before === "" ? key : `${before}.${key}`),
  );
}
