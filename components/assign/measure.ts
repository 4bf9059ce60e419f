// What of a run a student can be asked for: each a number of its report.
import type { Report } from "@/simulator/read/report";

export const measureIds = ["cold", "refused", "instances", "p99"] as const;
export type MeasureId = (typeof measureIds)[number];

type Measure = {
  /** Ends the question "In your run, …?". */
  readonly asked: string;
  /** In a list of what can be asked. */
  readonly name: string;
  readonly unit: string;
  readonly of: (report: Report) => number;
  /** How far off still counts, as a share: a time is read from the picture. */
  readonly within: number;
};

export const measures: Readonly<Record<MeasureId, Measure>> = {
  cold: {
    name: "cold requests",
    asked: "how many requests were cold",
    unit: "",
    of: ({ requests }) => requests.cold,
    within: 0,
  },
  refused: {
    name: "refused requests",
    asked: "how many requests were refused",
    unit: "",
    of: ({ requests }) => requests.throttled,
    within: 0,
  },
  instances: {
    name: "most instances",
    asked: "how many instances were there at most",
    unit: "",
    of: ({ instances }) => instances.peak,
    within: 0,
  },
  p99: {
    name: "p99",
    asked: "how long did the slowest in a hundred take (p99)",
    unit: "ms",
    of: ({ latencyMs }) => latencyMs.p99,
    within: 0.02,
  },
};

export function isRight(id: MeasureId, report: Report, given: number): boolean {
  const truth = measures[id].of(report);
  return Math.abs(given - truth) <= Math.max(measures[id].within * truth, 1e-9);
}
