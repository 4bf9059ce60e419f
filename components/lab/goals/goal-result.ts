// Whether a run meets a goal, by how much, and what that is worth: 100 points are just enough, 200 twice as
// good. Knows the goal and the report, nothing of how it is shown or kept.
import type { Goal, GoalMeasure, Target } from "@/content/model/goal";
import { costOver, monthLength, usdText } from "@/simulator/cost-over";
import type { Report } from "@/simulator/read/report";
import type { Micros } from "@/simulator/scenario";
import { percentText } from "@/simulator/scene/charts/cold-share-chart";
import { latencyText } from "@/simulator/scene/words";

type TargetResult = {
  readonly target: Target;
  readonly value: number;
  readonly met: boolean;
  /** "p99 412 ms, asked for under 300 ms: 112 ms too long". */
  readonly text: string;
};

/** Beyond three times as good as asked nothing more is won: a share of nothing is easily had. */
const mostRatio = 3;

/** What a goal is measured by; `sent` are the events that a reader has sent, where they count. */
export type Measured = Pick<
  Report,
  "latencyMs" | "requests" | "coldShare" | "throttledShare" | "cost"
> & { readonly sent?: number };

export function goalResult(goal: Goal, report: Measured, horizon: Micros) {
  const targets = goal.targets.map((target) => targetResult(target, report, horizon));
  const met = targets.every((one) => one.met);
  const ratios = targets.map(({ target, value }) =>
    Math.min(mostRatio, target.below / Math.max(value, 1e-12)),
  );
  return { met, targets, score: scoreOf(ratios, met) };
}

/** Missed: as far as the worst target got. Met: the mean of all, each a factor. */
function scoreOf(ratios: readonly number[], met: boolean): number {
  if (!met) return Math.min(99, Math.floor(100 * Math.min(...ratios)));
  const logs = ratios.reduce((sum, ratio) => sum + Math.log(Math.max(1, ratio)), 0);
  return Math.round(100 * Math.exp(logs / ratios.length));
}

function targetResult(target: Target, report: Measured, horizon: Micros): TargetResult {
  const value = measured(target.measure, report, horizon);
  const met = value < target.below;
  const { name, print, over, least = 0 } = measures[target.measure];
  const short = met ? "met" : `${print(value - target.below + least)} ${over}`;
  const text = `${name} ${print(value)}, asked for under ${print(target.below)}: ${short}`;
  return { target, value, met, text };
}

/** A run that answers nobody is infinitely slow, not infinitely fast. */
function measured(measure: GoalMeasure, report: Measured, horizon: Micros): number {
  const { latencyMs, requests, coldShare, throttledShare, cost } = report;
  const latency = (millis: number) => (requests.completed > 0 ? millis : Number.POSITIVE_INFINITY);
  switch (measure) {
    case "p50Ms":
      return latency(latencyMs.p50);
    case "p99Ms":
      return latency(latencyMs.p99);
    case "coldShare":
      return coldShare;
    case "refusedShare":
      return throttledShare;
    case "failedShare":
      return requests.arrived === 0 ? 0 : requests.failed / requests.arrived;
    case "usdAMonth":
      return costOver(cost.totalUsd, horizon, monthLength);
    case "sent":
      return report.sent ?? 0;
  }
}

const time = (millis: number) => (millis < 1e9 ? latencyText(millis * 1000) : "without end");

const measures: Readonly<
  Record<
    GoalMeasure,
    {
      readonly name: string;
      readonly print: (value: number) => string;
      readonly over: string;
      /** By how much it is missed at least: what is counted is missed by one. */
      readonly least?: number;
    }
  >
> = {
  p50Ms: { name: "half within", print: time, over: "too long" },
  p99Ms: { name: "p99", print: time, over: "too long" },
  coldShare: { name: "cold share", print: percentText, over: "too many" },
  refusedShare: { name: "refused share", print: percentText, over: "too many" },
  failedShare: { name: "failed share", print: percentText, over: "too many" },
  usdAMonth: { name: "a month", print: usdText, over: "too much" },
  sent: { name: "sent by you", print: String, over: "too many", least: 1 },
};
