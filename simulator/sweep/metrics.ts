// The numbers of a report by name: "coldShare", "latencyMs.p99". Knows no report by heart, so what is new in one has
// its name at once.
import type { Report } from "../read/report";

/** In the report's order. */
export function metricNames(report: Report): readonly string[] {
  return namesIn(report, "");
}

function namesIn(part: object, above: string): readonly string[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value === "number") return [above + key];
    return typeof value === "object" && value !== null ? namesIn(value, `${above}${key}.`) : [];
  });
}

/** null: there was nothing to measure. What answers nobody is not quick: no latency without a request completed. */
export function metricOf(report: Report, name: string): number | null {
  if (name.includes("Ms.") && report.requests.completed === 0) return null;
  const value = name.split(".").reduce<unknown>(partOf, report);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function partOf(whole: unknown, key: string): unknown {
  return typeof whole === "object" && whole !== null && Object.hasOwn(whole, key)
    ? Reflect.get(whole, key)
    : undefined;
}
