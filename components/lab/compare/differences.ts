// What one run does better or worse than another, in words: "11 fewer cold starts, p99 380 ms shorter,
// $0.40 more a day". Only what differs, the telling things first.
import { costOver, dayLength, usdText } from "@/simulator/cost-over";
import type { Report } from "@/simulator/read/report";
import type { Scenario } from "@/simulator/scenario";
import { latencyText } from "@/simulator/scene/words";

type Compared = { readonly report: Report; readonly scenario: Scenario };

/** What the second is beside the first, largest matters first; empty when nothing tells them apart. */
export function differences(first: Compared, second: Compared): readonly string[] {
  const [a, b] = [first.report, second.report];
  return [
    arrivals(a, b),
    count(b.requests.cold - a.requests.cold, "cold start", "cold starts"),
    count(b.requests.throttled - a.requests.throttled, "refused request", "refused requests"),
    count(b.requests.failed - a.requests.failed, "failed request", "failed requests"),
    count(b.requests.timedOut - a.requests.timedOut, "timeout", "timeouts"),
    count(b.requests.deadLettered - a.requests.deadLettered, "dead letter", "dead letters"),
    bothCompleted(a, b) && latency("median", a.latencyMs.p50, b.latencyMs.p50),
    bothCompleted(a, b) && latency("p99", a.latencyMs.p99, b.latencyMs.p99),
    count(b.instances.peak - a.instances.peak, "instance at the peak", "instances at the peak"),
    money(first, second),
  ].filter((words) => typeof words === "string");
}

/** One sentence. */
export function differencesSentence(first: Compared, second: Compared, name: string): string {
  const words = differences(first, second);
  if (words.length === 0) return `${name} does just the same.`;
  return `${name}: ${words.join(", ")}.`;
}

function arrivals(a: Report, b: Report): string | null {
  return count(b.requests.arrived - a.requests.arrived, "event", "events");
}

function bothCompleted(a: Report, b: Report): boolean {
  return a.requests.completed > 0 && b.requests.completed > 0;
}

function count(difference: number, one: string, many: string): string | null {
  if (difference === 0) return null;
  const size = Math.abs(difference);
  const what = size === 1 ? one : many;
  return `${size.toLocaleString("en-US")} ${difference < 0 ? "fewer" : "more"} ${what}`;
}

/** Less than a hundredth of either is not a difference anyone would see. */
function latency(name: string, before: number, after: number): string | null {
  const change = after - before;
  if (Math.abs(change) < 0.01 * Math.max(before, after)) return null;
  return `${name} ${latencyText(Math.abs(change) * 1000)} ${change < 0 ? "shorter" : "longer"}`;
}

/**
 * By the run if both did the same work and nothing else is paid for: one burst is not a burst all day. What nobody would
 * pay for is told by the million requests, or not at all.
 */
function money(first: Compared, second: Compared): string | null {
  if (first.scenario.prices === null || second.scenario.prices === null) return null;
  const isByUse =
    arrivals(first.report, second.report) === null && [first, second].every(hasNoneReady);
  const costOf = ({ report: { cost }, scenario }: Compared) =>
    isByUse ? cost.totalUsd : costOver(cost.totalUsd, scenario.horizon, dayLength);
  const [before, after] = [costOf(first), costOf(second)];
  const change = after - before;
  if (Math.abs(change) < 0.01 * Math.max(before, after) || change === 0) return null;
  const said = (usd: number, span: string) =>
    usd < leastUsd ? null : `${usdText(usd)} ${change < 0 ? "less" : "more"} ${span}`;
  const size = Math.abs(change);
  if (!isByUse) return said(size, "a day");
  const { arrived } = first.report.requests;
  return said(size, "for the run") ?? said((1e6 * size) / arrived, "for a million requests");
}

/** A cent. */
const leastUsd = 0.01;

function hasNoneReady({ report }: Compared): boolean {
  return report.cost.provisionedUsd === 0;
}
