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
  const cameAt = Math.max(first.at, first.readAt ?? first.at);
  const all = first.full === null ? sawRoom(first.cause) : sawFull(frameAt(trace, cameAt), first);
  return all.filter(({ count }) => count > 0);
}

function sawRoom(cause: Cause): readonly Seen[] {
  switch (cause.kind) {
    case "cold":
      return [
        there("gone", cause.busy + cause.starting === 0 ? 1 : 0, "no instance"),
        there("running", cause.busy, "busy"),
        there("starting", cause.starting, "starting for others"),
        chosen("starting", `a new one, ${instanceName(cause.instance)}`),
      ];
    case "warm": {
      const name = instanceName(cause.instance);
      return [
        there("idle", cause.othersIdle, cause.othersIdle === 1 ? "other idle" : "others idle"),
        cause.idleSince === null
          ? chosen("running", `${name}, with a slot free`)
          : chosen("idle", `${name}, idle and warm`),
      ];
    }
    case "waited-for-start":
      return [chosen("starting", `${instanceName(cause.instance)}, already starting`)];
    case "never-placed":
      return [];
  }
}

/** Turning a request away changes no instance, so the frame of that instant is what the gate saw. */
function sawFull({ instances }: Frame, { full, outcome }: TryExplained): readonly Seen[] {
  const of = (kind: string) => instances.filter(({ state }) => state.kind === kind).length;
  const turnedAway = outcome === "throttled" ? "refused" : "no room";
  const over = full?.over ?? 1;
  if (full?.limit === "requests")
    return [chosen("throttled", `${turnedAway}, too many in a second`)];
  return [
    there("running", of("running"), "busy"),
    there("starting", of("starting"), "starting for others"),
    chosen("throttled", over > 1 ? `${turnedAway}, ${over} too many` : turnedAway),
  ];
}

function there(state: DrawnState, count: number, words: string): Seen {
  return { state, count, words, chosen: false };
}

function chosen(state: DrawnState, words: string): Seen {
  return { state, count: 1, words, chosen: true };
}
