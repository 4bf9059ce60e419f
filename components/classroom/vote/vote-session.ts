// How a vote of a class goes (peer instruction): asked, counted, advised on, talked over, counted again, shown and
// settled by a run. It knows numbers of hands and not the question: what they mean is in vote-advice.ts.

import {
  type Counted,
  mostHands,
  mostOptions,
  mostSteps,
  type VoteCount,
  type VotePhase,
  type VotePhaseKind,
  type VoteState,
  type VoteStep,
} from "./vote-schema";

export type VoteAction =
  | ({ readonly kind: "count" } & VoteStep)
  | { readonly kind: "undo" }
  | { readonly kind: "go"; readonly to: VotePhaseKind; readonly wallAt: number }
  /** More time to talk. */
  | { readonly kind: "extend"; readonly seconds: number }
  | { readonly kind: "start-over" };

const talkSeconds = 120;

const nobody: VoteCount = { hands: [], people: 0, steps: [] };

export function startVote(): VoteState {
  return { phase: { kind: "asking" }, first: nobody, second: nobody, wallCountedAt: null };
}

/** What cannot be done in a phase leaves the vote as it is. */
export function reduceVote(state: VoteState, action: VoteAction): VoteState {
  switch (action.kind) {
    case "count":
      return counting(state, (count) => stepped(count, action));
    case "undo":
      return counting(state, undone);
    case "go":
      return gone(state, action.to, action.wallAt);
    case "extend": {
      const { phase } = state;
      if (phase.kind !== "discussion") return state;
      return { ...state, phase: { ...phase, seconds: phase.seconds + action.seconds } };
    }
    case "start-over":
      return startVote();
  }
}

/** Where a vote can go from a phase: on, or back without losing what was counted. */
const ways: Readonly<Record<VotePhaseKind, readonly VotePhaseKind[]>> = {
  asking: ["first-count"],
  "first-count": ["advice", "asking"],
  advice: ["discussion", "second-count", "shown", "first-count"],
  discussion: ["second-count", "advice"],
  "second-count": ["shown", "discussion", "advice"],
  shown: ["settling", "second-count", "advice"],
  settling: ["shown"],
};

export function canGo({ phase }: VoteState, to: VotePhaseKind): boolean {
  return ways[phase.kind].includes(to);
}

/** Whether hands were raised a second time. */
export function wasCountedTwice({ second }: VoteState): boolean {
  return second.people > 0 || second.hands.some((hands) => hands > 0);
}

function gone(state: VoteState, to: VotePhaseKind, wallAt: number): VoteState {
  if (!canGo(state, to)) return state;
  const phase: VotePhase =
    to === "discussion" ? { kind: to, wallFrom: wallAt, seconds: talkSeconds } : { kind: to };
  const wallCountedAt =
    to === "first-count" ? (state.wallCountedAt ?? wallAt) : state.wallCountedAt;
  return { ...state, phase, wallCountedAt };
}

/** Which of the counts hands are raised for; null: none. */
export function openCount({ phase }: VoteState): "first" | "second" | null {
  if (phase.kind === "first-count") return "first";
  return phase.kind === "second-count" ? "second" : null;
}

function counting(state: VoteState, change: (count: VoteCount) => VoteCount): VoteState {
  const which = openCount(state);
  if (which === null) return state;
  const count = change(state[which]);
  return count === state[which] ? state : { ...state, [which]: count };
}

function stepped(count: VoteCount, { what, by }: VoteStep): VoteCount {
  const next = added(count, what, by);
  const steps = [...count.steps, { what, by }].slice(-mostSteps);
  return next === count ? count : { ...next, steps };
}

function undone(count: VoteCount): VoteCount {
  const last = count.steps.at(-1);
  if (last === undefined) return count;
  return { ...added(count, last.what, -last.by), steps: count.steps.slice(0, -1) };
}

/** The same count where a number would leave its bounds. */
function added(count: VoteCount, what: Counted, by: number): VoteCount {
  const before = what === "people" ? count.people : (count.hands[what] ?? 0);
  const after = before + by;
  if (after < 0 || after > mostHands) return count;
  if (what === "people") return { ...count, people: after };
  if (what >= mostOptions) return count;
  const length = Math.max(count.hands.length, what + 1);
  const hands = Array.from({ length }, (_, n) => (n === what ? after : (count.hands[n] ?? 0)));
  return { ...count, hands };
}
