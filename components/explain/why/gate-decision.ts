// What there was when a request came to the gate, and what was chosen: the data of a small picture. In words it
// is told by why-words.ts.
import { type Cause, explain, type TryExplained } from "@/simulator/read/explain";
import { type Frame, frameAt } from "@/simulator/read/frame";
import { instanceName } from "@/simulator/scene/words";
import type { Trace } from "@/simulator/trace/trace";
import type { DrawnState } from "../../stage/instance-states";

export type Seen = {
  readonly state: DrawnState;
  readonly count: number;
  readonly words: string;
  /** It is what became of the request. */
  readonly chosen: boolean;
};

/** On the request's first try; what there was comes first, what was chosen last. */
export function gateDecision(trace: Trace, request: number): readonly Seen[] {
  const [first] = explain(trace, request).tries;
  if (first === undefined) return [];
  if (first.full !== null) return sawFull(frameAt(trace, first.at), first);
  return sawRoom(first.cause);
}

function sawRoom(cause: Cause): readonly Seen[] {
  switch (cause.kind) {
    case "cold": {
      const there = [
        seen("running", cause.busy, "busy"),
        seen("starting", cause.starting, "starting for others"),
      ];
      const none = cause.busy + cause.starting === 0;
      return [
        ...(none ? [{ ...seen("gone", 1, "no instance") }] : there),
        { ...seen("starting", 1, `a new one, ${instanceName(cause.instance)}`), chosen: true },
      ].filter(({ count }) => count > 0);
    }
    case "warm":
      return [
        seen("idle", cause.othersIdle, cause.othersIdle === 1 ? "other idle" : "others idle"),
        { ...chosenWarm(cause), chosen: true },
      ].filter(({ count }) => count > 0);
    case "waited-for-start":
      return [
        {
          ...seen("starting", 1, `${instanceName(cause.instance)}, already starting`),
          chosen: true,
        },
      ];
    case "never-placed":
      return [];
  }
}

function chosenWarm({ instance, idleSince }: Extract<Cause, { kind: "warm" }>): Seen {
  const name = instanceName(instance);
  return idleSince === null
    ? seen("running", 1, `${name}, with a slot free`)
    : seen("idle", 1, `${name}, idle and warm`);
}

/** Turning a request away changes no instance, so the frame of that instant is what the gate saw. */
function sawFull({ instances }: Frame, { full, outcome }: TryExplained): readonly Seen[] {
  const of = (kind: string) => instances.filter(({ state }) => state.kind === kind).length;
  const turnedAway = outcome === "throttled" ? "refused" : "no room";
  const over = full?.over ?? 1;
  return [
    seen("running", of("running"), "busy"),
    seen("starting", of("starting"), "starting for others"),
    {
      ...seen("throttled", 1, over > 1 ? `${turnedAway}, ${over} too many` : turnedAway),
      chosen: true,
    },
  ].filter(({ count }) => count > 0);
}

function seen(state: DrawnState, count: number, words: string): Seen {
  return { state, count, words, chosen: false };
}
