// The run that settles a vote: where it stops, since from there on no request is left whose fate is open; and what it
// says, in numbers.
import { alwaysOnText } from "@/simulator/cost-over";
import type { Micros } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";
import { usdText } from "../../player/clock-words";
import type { Run } from "../../player/run";

/** When the last request has been given an instance, or was turned away. */
export function settlingInstant({ tries, horizon }: Pick<Trace, "tries" | "horizon">): Micros {
  return tries.at.reduce((last, _, row) => {
    const decided = Math.min(tries.placedAt[row] ?? horizon, tries.endedAt[row] ?? horizon);
    return Math.max(last, Math.min(decided, horizon));
  }, 0);
}

/** "9 requests: 8 cold, 1 warm. At most 8 instances at a time."; of a question about money what it came to, too. */
export function settledWords(run: Pick<Run, "trace" | "metrics">, question: string): string {
  const { requests, instances } = run.trace.report;
  const fates = [
    [requests.cold, "cold"],
    [requests.warm, "warm"],
    [requests.waited, "waited for another’s start"],
    [requests.throttled, "refused"],
    [requests.failed, "failed"],
  ] as const;
  const retried = requests.retried + requests.clientRetries;
  const told = fates.flatMap(([count, fate]) => (count > 0 ? [`${numeral(count)} ${fate}`] : []));
  return [
    `${counted(requests.arrived, "request")}: ${told.join(", ")}.`,
    retried > 0 ? `${counted(retried, "further run")}.` : null,
    instances.created === instances.peak
      ? `${counted(instances.peak, "instance")}.`
      : `${counted(instances.created, "instance")}, at most ${numeral(instances.peak)} at a time.`,
    isOfMoney.test(question) ? dearWords(run) : null,
  ]
    .flatMap((one) => one ?? [])
    .join(" ");
}

const isOfMoney = /\b(costs?|prices?|pays?|paid|bill(ed)?|budget|cheaper|dearer)\b|\$/i;

/** Only where use costs more than a machine that is always on: everywhere else that is no news. */
function dearWords({ trace, metrics }: Pick<Run, "trace" | "metrics">): string | null {
  const { usd, alwaysOnUsd } = metrics.numbersAt(settlingInstant(trace));
  if (usd === null || alwaysOnUsd === null) return null;
  if (usd <= Math.max(alwaysOnUsd.ifWaiting, alwaysOnUsd.ifComputing)) return null;
  return `${usdText(usd)} by use, always on ${alwaysOnText(alwaysOnUsd, usdText)}.`;
}

function counted(count: number, what: string): string {
  return `${numeral(count)} ${what}${count === 1 ? "" : "s"}`;
}

function numeral(count: number): string {
  return count.toLocaleString("en-US");
}
