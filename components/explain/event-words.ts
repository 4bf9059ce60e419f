// Events of a trace as sentences: each kind has its own, and many of one kind at one instant are counted.
import { explainTry } from "@/simulator/read/explain";
import type { Micros } from "@/simulator/scenario";
import { instanceName, latencyText } from "@/simulator/scene/words";
import { type EventKind, eventKinds } from "@/simulator/trace/kinds";
import { phaseSpans } from "@/simulator/trace/phase-spans";
import type { Trace } from "@/simulator/trace/trace";
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
    if (refs.length > 1) return `${refs.length.toLocaleString("en-US")} ${manyWords[kind]}.`;
    return one(trace, kind, first, trace.events.at[from] ?? 0);
  });
}

/** What another event at the same instant says already. */
const goesWithoutSaying: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  "instance-created": ["cold"],
  "instance-ready": ["run-started"],
};

function one(trace: Trace, kind: Spoken, ref: number, at: Micros): string {
  const { tries, instances } = trace;
  const request = tries.request[ref] ?? 0;
  const name = `Request ${request + 1}`;
  const came = `${name} ${(tries.previous[ref] ?? -1) < 0 ? "arrived" : "was tried again"}`;
  const on = instanceName(tries.instance[ref] ?? 0);
  switch (kind) {
    case "cold": {
      const { cause } = explainTry(trace, ref);
      const why = cause.kind === "cold" ? coldReason(cause, tries.at[ref] ?? 0) : "";
      return `${came} and found no free instance: ${why}. The platform starts ${on}.`;
    }
    case "warm":
      return `${came} and found ${on} warm: it runs at once.`;
    case "waited":
      return `${came} and waits for ${on}, which is already starting.`;
    case "queued":
      return `${came} and waits in line: no instance is free and none may be added.`;
    case "throttled":
      return `${name} was refused with status 429: every instance was busy and no more may be added.`;
    case "dead-lettered":
      return `${name} was given up and put into the dead-letter queue.`;
    case "timed-out":
      return `${name} ran into the timeout and was cut off. ${on} is not trusted any more.`;
    case "retry-set":
      return explainTry(trace, ref).full === null
        ? `${name} failed and will be tried again.`
        : `${name} found every instance busy, and no more may be added: it will be tried again.`;
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
  throttled:
    "requests were refused with status 429: every instance was busy and no more may be added",
  "dead-lettered": "requests were put into the dead-letter queue",
  "timed-out": "requests ran into the timeout",
  cold: "requests arrived and found no free instance, so as many instances are being started",
  queued: "requests arrived and wait in line",
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
} as const satisfies Readonly<Partial<Record<EventKind, string>>>;

type Spoken = keyof typeof manyWords;
const spoken = Object.keys(manyWords) as readonly Spoken[];
