// Events of a trace as sentences: each kind has its own, and many of one kind at one instant are counted.
import { explainTry } from "@/simulator/read/explain";
import type { Micros } from "@/simulator/scenario";
import { instanceName, latencyText } from "@/simulator/scene/words";
import { type EventKind, eventKinds } from "@/simulator/trace/kinds";
import { phaseSpans } from "@/simulator/trace/phase-spans";
import type { Trace } from "@/simulator/trace/trace";
import {
  askedSentence,
  computingSentence,
  faultSentence,
  lookSentence,
  pauseSentence,
  pollersSentence,
} from "./platform-words";
import {
  comesAgainWords,
  enqueuedWords,
  failedWords,
  howItCame,
  queuedWords,
  refusalReason,
} from "./try-words";
import { theName } from "./why/limit-words";
import { coldReason, endReasonWords, phaseSentences } from "./why/reasons";

/** The events of these rows, what matters most first; what goes without saying is left out. */
export function eventSentences(
  trace: Trace,
  from: number,
  to: number,
  kinds: readonly EventKind[] = spoken,
): string[] {
  const byKind = new Map<EventKind, number[]>();
  for (let row = from; row < to; row += 1) {
    const kind = eventKinds[trace.events.kind[row] ?? 0] ?? "arrived";
    const refs = byKind.get(kind) ?? [];
    if (refs.length === 0) byKind.set(kind, refs);
    refs.push(trace.events.ref[row] ?? 0);
  }
  return spoken.flatMap((kind) => {
    if (!kinds.includes(kind)) return [];
    const refs = byKind.get(kind);
    const [first] = refs ?? [];
    if (!refs || first === undefined) return [];
    if (goesWithoutSaying[kind]?.some((other) => byKind.has(other))) return [];
    const at = trace.events.at[from] ?? 0;
    if (refs.length > 1)
      return `${refs.length.toLocaleString("en-US")} ${many(trace, kind, refs, at)}.`;
    return one(trace, kind, first, at);
  });
}

/** What another event at the same instant says already. */
const goesWithoutSaying: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  "instance-created": ["cold"],
  "instance-ready": ["run-started"],
  // What is read at once has not stood there.
  enqueued: ["cold", "warm", "waited", "queued", "throttled", "retry-set"],
  // Who gets a place at once has not stood in line for it, and who is refused says so.
  "place-asked": ["place-held", "failed", "retry-set"],
};

function many(trace: Trace, kind: Spoken, refs: readonly number[], at: Micros): string {
  const words = manyWords[kind];
  switch (kind) {
    case "throttled": {
      const reasons = new Set(refs.map((ref) => refusalReason(explainTry(trace, ref))));
      const [only = ""] = reasons;
      return reasons.size === 1 && only !== "" ? `${words}: ${only}` : words;
    }
    case "queued":
    case "cold":
    case "warm":
    case "waited":
      return arrivedOrNot(trace, words, refs, at);
    default:
      return words;
  }
}

/** Some have come before, and stood in a queue since. */
function arrivedOrNot(trace: Trace, words: string, refs: readonly number[], at: Micros): string {
  const arrived = refs.every((ref) => howItCame(trace, ref, at) === "arrived");
  return arrived ? words : words.replace("arrived and ", "");
}

function one(trace: Trace, kind: Spoken, ref: number, at: Micros): string {
  const { tries, instances } = trace;
  const request = tries.request[ref] ?? 0;
  const name = `Request ${request + 1}`;
  const came = `${name} ${howItCame(trace, ref, at)}`;
  const on = instanceName(tries.instance[ref] ?? 0);
  switch (kind) {
    case "cold": {
      const { cause } = explainTry(trace, ref);
      const why = cause.kind === "cold" ? coldReason(cause, tries.placedAt[ref] ?? 0) : "";
      return `${came} and found no free instance: ${why}. The platform starts ${on}.`;
    }
    case "warm":
      return `${came} and found ${on} warm: it runs at once.`;
    case "waited":
      return `${came} and waits for ${on}, which is already starting.`;
    case "queued":
      return `${came} and ${queuedWords(trace, ref)}.`;
    case "enqueued":
      return `${came} and ${enqueuedWords(trace)}.`;
    case "throttled": {
      const reason = refusalReason(explainTry(trace, ref));
      return `${name} was refused with status 429${reason === "" ? "" : `: ${reason}`}.`;
    }
    case "failed":
      return `${name} ${failedWords(trace, ref)}.`;
    case "dead-lettered":
      return `${name} was given up and put into the dead-letter queue.`;
    case "timed-out":
      return `${name} ran into the timeout and was cut off. ${on} is not trusted any more.`;
    case "retry-set":
      return `${name} ${comesAgainWords(trace, ref)}.`;
    case "completed": {
      const latency =
        (trace.requests.endedAt[request] ?? 0) - (trace.requests.arrivedAt[request] ?? 0);
      return `${name} was answered after ${latencyText(latency)}${startOf(trace, ref)}.`;
    }
    case "run-started":
      return `${name} begins to run on ${on}.`;
    case "instance-ready":
      return `${instanceName(ref)} is ready.`;
    case "instance-created":
      return `${instanceName(ref)} is being started.`;
    case "phase-begun":
      return phaseSentence(trace, ref, at);
    case "instance-draining":
      return `${instanceName(ref)} takes no more requests.`;
    case "instance-gone":
      return `${instanceName(ref)} is gone: ${endReasonWords(trace, ref, instances.endReason[ref] ?? 0)}.`;
    case "place-asked":
      return askedSentence(trace, ref, name);
    case "place-held":
      return `${name} has a place at ${theName(trace.scenario.downstream?.name ?? "")}.`;
    case "computing":
      return computingSentence(trace, ref, name);
    case "scaler-looked":
      return lookSentence(trace, ref);
    case "reader-closed":
      return pauseSentence(trace, ref);
    case "reader-opened":
      return "The platform reads its queue again.";
    case "pollers-changed":
      return pollersSentence(trace, ref);
    case "fault-begun":
      return faultSentence(trace, ref, false);
    case "fault-ended":
      return faultSentence(trace, ref, true);
    case "instance-spare":
      return `${instanceName(ref)} is not needed any more, and is kept as a spare.`;
    case "instance-wanted":
      return `${instanceName(ref)}, a spare, is needed again.`;
  }
}

/** How much of an answer was the start, where there was one. */
function startOf(trace: Trace, ref: number): string {
  const { cause, placedAt, startedAt } = explainTry(trace, ref);
  if (cause.kind !== "cold" || placedAt === null || startedAt === null) return "";
  return `, ${latencyText(startedAt - placedAt)} of it the cold start`;
}

function phaseSentence(trace: Trace, instance: number, at: Micros): string {
  const phase = phaseSpans(trace, instance).findLast(({ from }) => from <= at)?.phase;
  return `Next in the start of ${instanceName(instance)}: ${phaseSentences[phase ?? "provision"]}.`;
}

/** Many of a kind, in the order of what matters. The kinds that only repeat another are not among them. */
const manyWords = {
  "fault-begun": "faults begin",
  "fault-ended": "faults are over",
  throttled: "requests were refused with status 429",
  "dead-lettered": "requests were put into the dead-letter queue",
  "timed-out": "requests ran into the timeout",
  failed: "requests failed",
  cold: "requests arrived and found no free instance, so as many instances are being started",
  queued: "requests arrived and wait in line",
  enqueued: "requests arrived and stand in the queue until it is read",
  completed: "requests were answered",
  waited: "requests arrived and wait for instances that are already starting",
  warm: "requests arrived and found warm instances",
  "instance-gone": "instances are gone",
  "retry-set": "requests will be tried again",
  "run-started": "requests begin to run",
  "instance-ready": "instances are ready",
  "phase-begun": "instances go on to the next phase of their start",
  "instance-draining": "instances take no more requests",
  "instance-created": "instances are being started",
  "pollers-changed": "times the number of batches at once changes",
  "reader-closed":
    "times the platform was refused an instance, and pauses before it reads its queue again",
  "reader-opened": "times the platform reads its queue again",
  "instance-wanted": "spare instances are needed again",
  "instance-spare": "instances are not needed any more and are kept as spares",
  "scaler-looked": "times the autoscaler looked",
  "place-held": "runs get a place behind the function",
  "place-asked": "runs stand in line for a place behind the function",
  computing: "runs begin to compute",
} as const satisfies Readonly<Record<Spoken, string>>;

/** All but those that another event of the same instant tells better. */
type Spoken = Exclude<EventKind, "arrived" | "tried-again" | "instance-idle">;
const spoken = Object.keys(manyWords) as readonly Spoken[];
