// The story of one request: why it fared as it did, sentence by sentence, and the lengths of which its
// latency is made. Only what the play head has seen is told.

import { causesOf, type TryCauses } from "@/simulator/read/causes/causes";
import {
  type Cause,
  type Explanation,
  explain,
  type Full,
  type TryExplained,
} from "@/simulator/read/explain";
import type { Micros, Scenario } from "@/simulator/scenario";
import { instanceName, lastedText, latencyText } from "@/simulator/scene/words";
import { phaseSpans } from "@/simulator/trace/phase-spans";
import type { Trace } from "@/simulator/trace/trace";
import { clockText } from "../../player/clock-words";
import { beforeWords, lineWords, runWords } from "./cause-words";
import { failureWords } from "./limit-words";
import { coldReason } from "./reasons";
import { joinedLineAt, type Part, partsOf } from "./why-parts";
import { type StoryTerm, termsOf } from "./why-terms";

export type Story = {
  readonly request: number;
  readonly sentences: readonly string[];
  /** From arrival to the end, or to the play head. */
  readonly parts: readonly Part[];
  readonly terms: readonly StoryTerm[];
};

export function storyOf(trace: Trace, request: number, at: Micros): Story {
  const told = explain(trace, request);
  const tries = told.tries.filter((one) => one.at <= at);
  const causes = causesOf(trace, request, at);
  return {
    request,
    sentences: [
      `Request ${request + 1} arrived at ${clockText(told.arrivedAt)}.`,
      ...tries.flatMap((one, n) =>
        tries.length > mostTold && n > 0 && n < tries.length - 1
          ? tryInShort(trace, one, at)
          : tryStory(trace, one, causes[n], at),
      ),
      ...ending(trace, told, tries.at(-1), at),
    ],
    parts: tries.flatMap((one, n) => partsOf(trace, one, causes[n], at)),
    terms: termsOf(told, at),
  };
}

/** Of more tries than this only the first and the last are told in full. */
const mostTold = 3;

/** That it was tried, and what became of it. */
function tryInShort({ scenario }: Trace, one: TryExplained, at: Micros): string[] {
  const was = scenario.invocation.kind === "queue" ? "was seen" : "was tried";
  const met = ended(scenario, one, at);
  const busy = met.length === 0 && one.full && one.placedAt === null;
  return [
    [`At ${clockText(one.at)} it ${was} again.`, ...met, ...(busy ? ["Again no room."] : [])].join(
      " ",
    ),
  ];
}

function tryStory(
  trace: Trace,
  one: TryExplained,
  causes: TryCauses | undefined,
  at: Micros,
): string[] {
  const { scenario } = trace;
  const n = (causes?.nth ?? 1) - 1;
  const isRead = scenario.invocation.kind === "queue";
  const again =
    n > 0 ? [`At ${clockText(one.at)} it ${isRead ? "was seen" : "was tried"} again.`] : [];
  const joinedAt = joinedLineAt(one);
  const full = one.full && joinedAt <= at ? [fullStory(scenario, one.full, one, n)] : [];
  const isPlaced = one.placedAt !== null && one.placedAt <= at;
  const waited =
    isPlaced && one.full && one.placedAt !== null
      ? [`After ${latencyText(one.placedAt - joinedAt)} in line it was given ${nameOf(one.cause)}.`]
      : [];
  const placed = isPlaced ? placedStory(trace, one, at) : [];
  return [
    ...again,
    ...readStory(scenario, one, at),
    ...beforeWords(causes),
    ...full,
    ...lineWords(causes),
    ...waited,
    ...placed,
    ...runWords(scenario, causes),
    ...ended(scenario, one, at),
  ];
}

/** How long it stood in a queue that is read. */
function readStory({ invocation }: Scenario, one: TryExplained, at: Micros): string[] {
  const { at: came, readAt, endedAt } = one;
  if (readAt === null || readAt === came) return [];
  if (endedAt !== null && endedAt <= at && endedAt < readAt)
    return ["It stood in the platform’s own queue until it was too old."];
  if (readAt > at) return [];
  const waited = `It was read ${latencyText(readAt - came)} later`;
  return [
    invocation.kind === "queue"
      ? `${waited}, out of the queue it had come to.`
      : `${waited}: the platform’s own queue is read more slowly while the platform is refused instances.`,
  ];
}

/** How its run came to nothing, where that was not the end of the request. */
function ended(scenario: Scenario, one: TryExplained, at: Micros): string[] {
  const { outcome, failure, endedAt } = one;
  if (outcome !== "tried-again" && outcome !== "dead-lettered") return [];
  if (failure === "none" || endedAt === null || endedAt > at) return [];
  return [
    failure === "timeout"
      ? `The handler ${failureWords(scenario, failure, one)}.`
      : `It ${failureWords(scenario, failure, one)}.`,
  ];
}

function placedStory(trace: Trace, one: TryExplained, at: Micros): string[] {
  const { cause } = one;
  switch (cause.kind) {
    case "warm":
      return one.full ? [] : [warmStory(cause, one)];
    case "waited-for-start":
      return [
        `No instance was free, but ${nameOf(cause)} was already starting and had room for it. So it waited ${latencyText(cause.readyAt - (one.placedAt ?? one.at))} for that one, and no other was started.`,
      ];
    case "cold":
      return coldStory(trace, cause, one, at);
    case "never-placed":
      return [];
  }
}

function warmStory(cause: Extract<Cause, { kind: "warm" }>, one: TryExplained): string {
  const name = nameOf(cause);
  const idle =
    cause.idleSince === null
      ? `${name} had a slot free`
      : `${name} was warm: it had been idle for ${lastedText((one.placedAt ?? one.at) - cause.idleSince)}`;
  const others =
    cause.othersIdle === 0
      ? "No other was idle."
      : `${cause.othersIdle.toLocaleString("en-US")} more ${cause.othersIdle === 1 ? "was" : "were"} idle too.`;
  return `${idle}. So the handler ran at once. ${others}`;
}

function coldStory(
  trace: Trace,
  cause: Extract<Cause, { kind: "cold" }>,
  one: TryExplained,
  at: Micros,
): string[] {
  const spans = phaseSpans(trace, cause.instance);
  const until = spans.at(-1)?.until ?? 0;
  const took = `${until <= at ? "took" : "takes"} ${latencyText(until - (spans[0]?.from ?? 0))}`;
  const limit = one.full ? "" : ` ${limitWords(trace.scenario, cause)}`;
  const start = `No instance was free: ${coldReason(cause, one.placedAt ?? one.at)}.${limit} So the platform started a new one, ${nameOf(cause)}.`;
  return spans.length > 0 ? [start, `Its start ${took}.`] : [start];
}

function limitWords({ platform }: Scenario, { busy, starting }: Extract<Cause, { kind: "cold" }>) {
  if (platform.maxInstances === null) return "There is no limit on instances here.";
  const most = platform.maxInstances.toLocaleString("en-US");
  const existed = busy + starting;
  return `The limit of ${most} was not reached: ${existed === 0 ? "none" : existed.toLocaleString("en-US")} existed.`;
}

function fullStory({ platform }: Scenario, full: Full, one: TryExplained, n: number): string {
  if (full.limit === "requests")
    return `More came in a second than the ${platform.requestsPerSecond?.toLocaleString("en-US")} that are accepted.`;
  if (n > 0) return "Again every instance was busy.";
  if (full.limit === "scaler")
    return "Every instance was busy. Here it is not the request that has one added, but the autoscaler, when it looks next.";
  const over =
    full.over === 1
      ? "this was one request more than the instances could take"
      : `there were ${full.over.toLocaleString("en-US")} requests more than the instances could take, this one included`;
  if (full.limit === "cap")
    return `Every instance was busy and the limit of ${platform.maxInstances?.toLocaleString("en-US")} was reached: ${over}.`;
  const next =
    full.allowedAt === null
      ? ""
      : ` The next would be allowed ${latencyText(Math.max(1000, full.allowedAt - joinedLineAt(one)))} later.`;
  return `Every instance was busy and the platform had just added as many as its scaling rate allows: ${over}.${next}`;
}

function ending(
  trace: Trace,
  { outcome, arrivedAt, endedAt }: Explanation,
  last: TryExplained | undefined,
  at: Micros,
): string[] {
  if (!last) return [];
  if (endedAt === null || endedAt > at) return [underWay(trace, last, at)];
  const after = latencyText(endedAt - arrivedAt);
  switch (outcome) {
    case "completed": {
      const ran = latencyText((last.endedAt ?? 0) - (last.startedAt ?? 0));
      return [`The handler ran for ${ran}. Answered ${after} after the request arrived.`];
    }
    case "timed-out":
      return [
        `The handler ran into the timeout of ${latencyText(trace.scenario.function.timeout)} and was cut off, ${after} after the request arrived. Its instance is not trusted any more and takes no further request.${givesUp(trace)}`,
      ];
    case "failed":
      if (last.failure === "none") return [`It failed, ${after} after it arrived.`];
      return [
        `It ${failureWords(trace.scenario, last.failure, last)}, ${after} after it arrived.${givesUp(trace)}`,
      ];
    case "throttled":
      return [
        trace.scenario.clients === null
          ? "It was refused with status 429. Whether it comes back is up to the caller."
          : `It was refused with status 429.${givesUp(trace)}`,
      ];
    case "dead-lettered":
      return [`It was given up ${after} after it arrived, and put into the dead-letter queue.`];
    default:
      return [underWay(trace, last, at)];
  }
}

/** A caller who tries again does so no more. */
function givesUp({ scenario }: Trace): string {
  const { clients, invocation } = scenario;
  return clients !== null && invocation.kind === "sync" ? " Its caller does not try again." : "";
}

/** When the handler runs or would: the run may be over before the instance is ready. */
function startOf({ instances }: Trace, { cause, startedAt, at }: TryExplained): Micros {
  if (startedAt !== null || cause.kind === "never-placed") return startedAt ?? at;
  return instances.readyAt[cause.instance] ?? at;
}

function underWay(trace: Trace, last: TryExplained, at: Micros): string {
  if (last.againAt !== null && (last.endedAt ?? at) <= at)
    return trace.scenario.invocation.kind === "queue"
      ? `It can be seen again in the queue at ${clockText(last.againAt)}.`
      : `The next try is due at ${clockText(last.againAt)}.`;
  if (last.startedAt !== null && last.startedAt <= at)
    return `Its handler has run for ${latencyText(Math.max(1, at - last.startedAt))} and is not done yet.`;
  if (last.placedAt !== null && last.placedAt <= at)
    return `It still waits: the handler’s first line is ${latencyText(Math.max(1, startOf(trace, last) - at))} away.`;
  return last.readAt !== null && last.readAt > at
    ? "It still stands in a queue to be read."
    : "It still waits in line.";
}

function nameOf(cause: Cause): string {
  return cause.kind === "never-placed" ? "none" : instanceName(cause.instance);
}
