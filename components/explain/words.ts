// What the stage shows, in words: one or two sentences for an instant, and what has just happened at it.
// A pure function of the trace and the frame. How often it is said aloud is announcer.ts.
import type { Frame } from "@/simulator/read/frame";
import type { InstanceFrame, RequestFrame } from "@/simulator/read/frame-parts";
import type { Micros } from "@/simulator/scenario";
import { lastDecision } from "@/simulator/scene/gate";
import { instanceName, latencyText, remainingText } from "@/simulator/scene/words";
import { endReasons, starts } from "@/simulator/trace/kinds";
import { countBefore, countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import { eventSentences } from "./event-words";
import { takenWords, theName } from "./why/limit-words";
import { phaseSentences } from "./why/reasons";

/** What is the case at an instant. */
export function sentenceOf(trace: Trace, frame: Frame): string {
  const sentences = [refusalOf(trace, frame), workOf(trace, frame) ?? restOf(trace, frame)];
  if (frame.at >= trace.horizon) sentences.unshift(summaryOf(trace));
  return sentences
    .flatMap((one) => one ?? [])
    .slice(0, 2)
    .join(" ");
}

/** What happened at this very instant, then what is the case: for a reader who steps. */
export function stepSentenceOf(trace: Trace, frame: Frame): string {
  const { events } = trace;
  const [from, to] = [countBefore(events.at, frame.at), countUpTo(events.at, frame.at)];
  const happened = eventSentences(trace, from, to).slice(0, 2);
  if (happened.length === 0) return sentenceOf(trace, frame);
  return frame.at >= trace.horizon ? `${happened[0]} ${summaryOf(trace)}` : happened.join(" ");
}

function refusalOf(trace: Trace, frame: Frame): string | null {
  const decision = lastDecision({ trace, frame });
  if (!decision || decision.at < frame.at - lately) return null;
  const row = countUpTo(trace.tries.at, frame.at) - 1;
  if ((trace.tries.startedAt[row] ?? 0) < Number.POSITIVE_INFINITY) return null;
  return (
    eventSentences(
      trace,
      countBefore(trace.events.at, decision.at),
      countUpTo(trace.events.at, decision.at),
      turnedAway,
    ).at(-1) ?? null
  );
}

const lately: Micros = 300_000;
const turnedAway = ["throttled", "dead-lettered", "enqueued", "queued", "retry-set"] as const;

function workOf(trace: Trace, frame: Frame): string | null {
  const { requests } = frame;
  if (requests.length === 0) return null;
  if (requests.length <= 2)
    return requests.map((request) => oneRequest(trace, frame, request)).join(" ");
  const of = (kind: RequestFrame["state"]["kind"]) =>
    requests.filter(({ state }) => state.kind === kind).length;
  const inLine = requests.filter(
    ({ state }) => state.kind === "queued" && state.queue === "line",
  ).length;
  const parts = [
    counted(of("running"), "request runs", "requests run"),
    counted(
      of("waiting-for-start"),
      "waits for an instance to start",
      "wait for instances to start",
    ),
    counted(inLine, "waits in line", "wait in line"),
    counted(of("queued") - inLine, "waits to be read", "wait to be read"),
    frame.queue === null
      ? counted(of("waiting-to-be-tried-again"), "is to be tried again", "are to be tried again")
      : counted(of("waiting-to-be-tried-again"), "is to be seen again", "are to be seen again"),
  ].flatMap((part) => part ?? []);
  const [first = "", ...others] = parts;
  const named = /^[\d,]+ request/.test(first)
    ? first
    : first.replace(/^([\d,]+)/, requests.length === 1 ? "$1 request" : "$1 requests");
  return `${listed.format([named, ...others])}. ${fleetWords(frame.instances)}`;
}

function oneRequest(trace: Trace, frame: Frame, { request, state }: RequestFrame): string {
  const name = `Request ${request + 1}`;
  switch (state.kind) {
    case "running": {
      const { start, previous } = trace.tries;
      const last = trace.requests.lastTry[request] ?? 0;
      const isFirst = (previous[last] ?? -1) < 0;
      const on = instanceName(state.instance);
      if (state.stage.kind === "in-line") return inLineSentence(trace, name, on);
      const wasWarm = starts[start[last] ?? 0] === "warm" && isFirst;
      if (state.since === arrival(trace, request) && !wasWarm) return `${name} runs on ${on}.`;
      return state.since === arrival(trace, request)
        ? `${name} runs on ${on}, which was warm: it did not have to wait.`
        : `${name} runs on ${on} at last, ${latencyText(state.since - arrival(trace, request))} after it arrived.`;
    }
    case "waiting-for-start": {
      const left = latencyText(state.until - frame.at);
      const instance = frame.instances.find(({ number }) => number === state.instance);
      const phase = instance?.state.kind === "starting" ? instance.state.phase : "provision";
      return `${name} waits for ${instanceName(state.instance)} to start: ${phaseSentences[phase]}. The handler’s first line is ${left} away.`;
    }
    case "queued":
      return queuedSentence(name, state);
    case "waiting-to-be-tried-again":
      return `${name} will be ${frame.queue === null ? "tried" : "seen"} again in ${remainingText(state.until - frame.at)}.`;
  }
}

function inLineSentence({ scenario }: Trace, name: string, on: string): string {
  const { downstream } = scenario;
  const places = downstream?.places ?? 0;
  return `${name} runs on ${on} and stands in line for a place at ${theName(downstream?.name ?? "")}: ${takenWords(places, places)}.`;
}

function queuedSentence(name: string, state: Extract<RequestFrame["state"], { kind: "queued" }>) {
  if (state.queue === "messages") return `${name} stands in the queue until it is read.`;
  if (state.queue === "events")
    return `${name} stands in the platform’s queue, which is not read just now.`;
  return state.limit === "scaler"
    ? `${name} waits in line: no instance is free, and it is the autoscaler that adds more.`
    : `${name} waits in line: no instance is free and none may be added.`;
}

function arrival({ requests }: Trace, request: number): Micros {
  return requests.arrivedAt[request] ?? 0;
}

function restOf(trace: Trace, frame: Frame): string {
  const { instances, counts } = frame;
  const starting = instances.filter(({ state }) => state.kind === "starting");
  if (starting.length > 0) return fleetWords(instances);
  if (instances.length === 0)
    return counts.arrived === 0
      ? "No event has come yet, and no instance exists. Nothing runs, and nothing is paid for."
      : `Nothing runs, and no instance is left: the function has scaled to zero. ${whatComes(trace, frame.at)}`;
  const kept = instances.filter(({ provisioned }) => provisioned).length;
  if (kept === instances.length)
    return `${counted(kept, "instance is", "instances are")} kept ready and ${kept === 1 ? "has" : "have"} nothing to do.`;
  return `Nothing runs. ${idleWords(frame)}`;
}

/** A platform that let the last one go because it knows the rhythm starts another before the next event. */
function whatComes({ instances }: Trace, at: Micros): string {
  let last = -1;
  for (let n = 0; n < instances.endedAt.length; n += 1) {
    const ended = instances.endedAt[n] ?? Number.POSITIVE_INFINITY;
    if (ended <= at && ended >= (instances.endedAt[last] ?? 0)) last = n;
  }
  return endReasons[instances.endReason[last] ?? 0] === "unloaded"
    ? "The platform expects the next event later, and will have one ready."
    : "The next event will be cold.";
}

function idleWords({ at, instances }: Frame): string {
  const ends = instances.flatMap(({ state }) =>
    state.kind === "idle" && state.until !== null ? [state.until] : [],
  );
  const left = remainingText(Math.min(...ends) - at);
  const [only] = instances;
  if (instances.length === 1 && only) {
    const name = instanceName(only.number);
    if (ends.length === 0) return `${name} is idle and warm.`;
    return `${name} is idle and warm, and is kept for ${left} more unless an event comes.`;
  }
  const many = `${instances.length.toLocaleString("en-US")} instances are idle and warm`;
  return ends.length === 0
    ? `${many}.`
    : `${many}; the first of them goes in ${left} unless events come.`;
}

function fleetWords(instances: readonly InstanceFrame[]): string {
  const of = (kind: InstanceFrame["state"]["kind"]) =>
    instances.filter(({ state }) => state.kind === kind).length;
  const [running, starting, idle] = [of("running"), of("starting"), of("idle")];
  const parts = [
    running > 0 ? `${running} running` : null,
    starting > 0 ? `${starting} starting` : null,
    idle > 0 ? `${idle} idle` : null,
  ].flatMap((part) => part ?? []);
  const many = counted(instances.length, "instance", "instances");
  if (many === null) return "No instance is left.";
  if (parts.length === 1 && instances.length > 1)
    return `All ${instances.length.toLocaleString("en-US")} instances are ${running > 0 ? "busy" : starting > 0 ? "starting" : "idle and warm"}.`;
  return `${many}: ${listed.format(parts)}.`;
}

export function summaryOf({ report, horizon }: Trace): string {
  const { arrived, cold, throttled, failed } = report.requests;
  if (arrived === 0) return `The end, after ${remainingText(horizon)}: no event came.`;
  const refused = throttled > 0 ? `, ${throttled.toLocaleString("en-US")} refused` : "";
  const failures = failed > 0 ? `, ${failed.toLocaleString("en-US")} failed` : "";
  return `The end, after ${remainingText(horizon)}: ${counted(arrived, "request", "requests")}, ${cold.toLocaleString("en-US")} of them cold${refused}${failures}.`;
}

function counted(count: number, one: string, many: string): string | null {
  if (count === 0) return null;
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** "1 running, 2 starting and 5 idle": without a comma before the last. */
const listed = new Intl.ListFormat("en-GB");
