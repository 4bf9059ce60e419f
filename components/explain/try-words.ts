// What befalls one try of a request, as parts of sentences: how it came, where it stands, what it met, whether it comes
// again.
import { explainTry, type TryExplained } from "@/simulator/read/explain";
import type { Micros } from "@/simulator/scenario";
import { limits } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { failureWords, limitReasons } from "./why/limit-words";

/** What brought it to the platform, or out of a queue. */
export function howItCame({ tries, scenario }: Trace, ref: number, at: Micros): string {
  const came = tries.at[ref] ?? 0;
  const readAt = tries.readAt[ref] ?? 0;
  if (at > Math.max(came, readAt <= at ? readAt : came)) return "has stood in line";
  if (readAt > came && readAt <= at) return "was read from its queue";
  if ((tries.previous[ref] ?? -1) < 0) return "arrived";
  return scenario.invocation.kind === "queue" ? "can be seen again" : "was tried again";
}

/** In a queue that is read. */
export function enqueuedWords({ scenario }: Trace): string {
  return scenario.invocation.kind === "queue"
    ? "stands in the queue until it is read"
    : "stands in the platform’s queue, which is not read just now";
}

/** In line for an instance. */
export function queuedWords({ tries }: Trace, ref: number): string {
  return limits[tries.limit[ref] ?? 0] === "scaler"
    ? "waits in line: no instance is free, and it is the autoscaler that adds more"
    : "waits in line: no instance is free and none may be added";
}

export function failedWords(trace: Trace, ref: number): string {
  const told = explainTry(trace, ref);
  return told.failure === "none" ? "failed" : failureWords(trace.scenario, told.failure, told);
}

/** What befell it, and that it comes again. */
export function comesAgainWords(trace: Trace, ref: number): string {
  const told = explainTry(trace, ref);
  const isRead = trace.scenario.invocation.kind === "queue";
  const again = isRead ? "will be seen again in the queue" : "will be tried again";
  if (told.failure !== "none") return `${failedWords(trace, ref)}. It ${again}`;
  if (told.full === null) return `failed and ${again}`;
  return told.full.limit === "cap" || told.full.limit === "scaling"
    ? `found every instance busy, and no more may be added: it ${again}`
    : `was refused, since ${limitReasons[told.full.limit]}: it ${again}`;
}

/** Why it was refused; nothing where it met no limit. */
export function refusalReason({ full }: TryExplained): string {
  return full === null ? "" : limitReasons[full.limit];
}
