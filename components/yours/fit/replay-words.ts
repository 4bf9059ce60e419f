// What a replay says of a log, in sentences.
import type { FittedLog } from "@/content/model/log/fit";
import { meanOf } from "@/simulator/random/distribution";
import { remainingText } from "@/simulator/scene/words";

export function keepAliveWords({ keepAlive }: FittedLog): string {
  if (keepAlive === null)
    return "The log does not say which requests were cold, so how long instances are kept cannot be told from it.";
  const { low, high, idle, isMeasured } = keepAlive;
  const mean = remainingText(Math.round(meanOf(idle)));
  if (!isMeasured)
    return `No instance is seen to end of idleness: idle ones are kept for at least ${remainingText(low)}, and the replay assumes ${mean}.`;
  const drawn = idle.kind === "uniform" ? ", now shorter and now longer" : "";
  const to = high === null ? "" : ` and ${remainingText(high)}`;
  return `From the gaps, an idle instance is kept for about ${mean}${drawn}: between ${remainingText(low)}${to} (95 %).`;
}

/** Beyond this the two are not the same. */
const near = 0.05;

export function fitWords({ log, distance, notes }: FittedLog): string {
  if (log.coldShare === null && log.latencyMs === null)
    return "The log has arrivals alone: there is nothing that the replay could be held against.";
  const isFar =
    (distance.p50 ?? 0) > near ||
    (distance.p99 ?? 0) > near ||
    notes.some((note) => note.startsWith("The replay does not fit"));
  return isFar
    ? "The replay does not fit: what follows from it is less sure. What may be missing stands below."
    : "The replay fits: its latencies are within 5 % of the log’s, and its cold requests no more apart than chance has it.";
}
