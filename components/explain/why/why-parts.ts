// Of what the latency of a request is made, one length after the other, to be drawn to scale: its waiting, the phases of a
// start, what its run did, the time until it is tried again. As far as the play head has seen.
import type { TryCauses } from "@/simulator/read/causes/causes";
import type { TryExplained } from "@/simulator/read/explain";
import { type Micros, never } from "@/simulator/scenario";
import { phaseSpans } from "@/simulator/trace/phase-spans";
import type { Trace } from "@/simulator/trace/trace";
import { theName } from "./limit-words";

export type Part = {
  readonly kind: "waiting" | "starting" | "running" | "holding" | "sharing" | "again";
  readonly words: string;
  readonly from: Micros;
  readonly until: Micros;
};

/** Of one try. */
export function partsOf(
  trace: Trace,
  one: TryExplained,
  causes: TryCauses | undefined,
  at: Micros,
): Part[] {
  const placedAt = Math.min(one.placedAt ?? one.endedAt ?? never, at);
  const joinedAt = Math.min(joinedLineAt(one), placedAt);
  const parts: Part[] = [
    { kind: "waiting", words: "in the queue", from: one.at, until: joinedAt },
    { kind: "waiting", words: "in line", from: joinedAt, until: placedAt },
    ...startParts(trace, one),
    ...runParts(trace, one, causes),
    {
      kind: "again",
      words: "until the next try",
      from: one.againAt === null ? never : (one.endedAt ?? never),
      until: one.againAt ?? never,
    },
  ];
  return parts
    .filter(({ from }) => from < at || (from === at && one.at === at))
    .map((part) => ({ ...part, until: Math.min(part.until, at) }))
    .filter(({ from, until }) => until > from);
}

/** When it came to stand in line, or would have: after the queue it was read from. */
export function joinedLineAt({ at, readAt }: TryExplained): Micros {
  return Math.max(at, readAt ?? at);
}

function startParts(trace: Trace, one: TryExplained): Part[] {
  const { cause, placedAt } = one;
  // Where the instance was lost before it was ready, the start ended with it.
  const endedAt = one.endedAt ?? never;
  if (cause.kind === "waited-for-start" && placedAt !== null) {
    const until = Math.min(cause.readyAt, endedAt);
    return [{ kind: "starting", words: "start", from: placedAt, until }];
  }
  if (cause.kind !== "cold") return [];
  return phaseSpans(trace, cause.instance).map(({ phase, from, until }) => ({
    kind: "starting",
    words: phaseNames[phase],
    from,
    until: Math.min(until, endedAt),
  }));
}

/** The handler as one, or, where it asks for a place behind it or shares a processor, stage by stage. */
function runParts(
  { scenario }: Trace,
  { startedAt, endedAt }: TryExplained,
  causes: TryCauses | undefined,
): Part[] {
  if (startedAt === null) return [];
  const end = endedAt ?? never;
  const { place = null, computed = null } = causes ?? {};
  const name = theName(scenario.downstream?.name ?? "");
  const computesAt = computed?.since ?? end;
  const askedAt = place?.askedAt ?? computesAt;
  const heldAt = place?.heldAt ?? (place === null ? askedAt : end);
  // Shared time is all along the way; drawn after the rest, it shows how much longer it took.
  const aloneUntil = computed?.alone == null ? end : computesAt + computed.alone;
  if (place === null && aloneUntil >= end - notable)
    return [{ kind: "running", words: "handler", from: startedAt, until: end }];
  return [
    { kind: "running", words: "handler", from: startedAt, until: askedAt },
    { kind: "waiting", words: `in line for ${name}`, from: askedAt, until: heldAt },
    { kind: "holding", words: `at ${name}`, from: heldAt, until: computesAt },
    { kind: "running", words: "handler computes", from: computesAt, until: aloneUntil },
    { kind: "sharing", words: "longer, as it shares", from: aloneUntil, until: end },
  ];
}

/** Less than this is not worth a part of its own. */
const notable: Micros = 1000;

const phaseNames = {
  provision: "provision",
  fetch: "fetch",
  runtimeInit: "runtime",
  functionInit: "your init",
  restore: "restore",
} as const;
