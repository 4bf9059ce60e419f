// A vote of a class as data (peer instruction): asked, counted, advised on, talked over, counted again, shown and
// settled by a run. JSON-safe, so that two windows can hold the same one. It knows numbers of hands and not the
// question: what they mean is in vote-advice.ts.

/** Hands by option, in the order of the question's data; what is not there is none. */
export type Hands = readonly number[];

export type VoteCount = {
  readonly hands: Hands;
  /** Those who take part, counted apart where each may raise a hand for several options. */
  readonly people: number;
  /** The latest steps, to be taken back. */
  readonly steps: readonly VoteStep[];
};

type VoteStep = { readonly what: Counted; readonly by: number };

/** An option by its place in the data, or the people in the room. */
export type Counted = number | "people";

export type VotePhase =
  /** Everyone thinks alone. */
  | { readonly kind: "asking" }
  | { readonly kind: "first-count" }
  /** Counted, and hidden. */
  | { readonly kind: "advice" }
  | { readonly kind: "discussion"; readonly wallFrom: number; readonly seconds: number }
  | { readonly kind: "second-count" }
  | { readonly kind: "shown" }
  /** The run that settles it is on the screen. */
  | { readonly kind: "settling" };

export type VotePhaseKind = VotePhase["kind"];

export type VoteState = {
  readonly phase: VotePhase;
  readonly first: VoteCount;
  readonly second: VoteCount;
  /** When the first count began, in milliseconds since 1970; null: not yet. */
  readonly wallCountedAt: number | null;
};

export type VoteAction =
  | { readonly kind: "count"; readonly what: Counted; readonly by: 1 | -1 }
  | { readonly kind: "undo" }
  | { readonly kind: "go"; readonly to: VotePhaseKind; readonly wallAt: number }
  /** More time to talk. */
  | { readonly kind: "extend"; readonly seconds: number }
  | { readonly kind: "start-over" };

const talkSeconds = 120;
const mostOptions = 6;
const mostHands = 9999;
const mostSteps = 50;

const nobody: VoteCount = { hands: [], people: 0, steps: [] };

export function startVote(): VoteState {
  return { phase: { kind: "asking" }, first: nobody, second: nobody, wallCountedAt: null };
}

/** What cannot be done in a phase leaves the vote as it is. */
export function reduceVote(state: VoteState, action: VoteAction): VoteState {
  switch (action.kind) {
    case "count":
      return counting(state, (count) => stepped(count, { what: action.what, by: action.by }));
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

function counting(state: VoteState, change: (count: VoteCount) => VoteCount): VoteState {
  switch (state.phase.kind) {
    case "first-count":
      return withCount(state, "first", change(state.first));
    case "second-count":
      return withCount(state, "second", change(state.second));
    default:
      return state;
  }
}

function withCount(state: VoteState, which: "first" | "second", count: VoteCount): VoteState {
  return count === state[which] ? state : { ...state, [which]: count };
}

function stepped(count: VoteCount, step: VoteStep): VoteCount {
  const next = added(count, step);
  return next === count ? count : { ...next, steps: [...count.steps, step].slice(-mostSteps) };
}

function undone(count: VoteCount): VoteCount {
  const last = count.steps.at(-1);
  if (last === undefined) return count;
  return { ...added(count, { ...last, by: -last.by }), steps: count.steps.slice(0, -1) };
}

/** The same count where a number would leave its bounds. */
function added(count: VoteCount, { what, by }: VoteStep): VoteCount {
  const before = what === "people" ? count.people : (count.hands[what] ?? 0);
  const after = before + by;
  if (after < 0 || after > mostHands) return count;
  if (what === "people") return { ...count, people: after };
  if (what >= mostOptions) return count;
  const length = Math.max(count.hands.length, what + 1);
  const hands = Array.from({ length }, (_, n) => (n === what ? after : (count.hands[n] ?? 0)));
  return { ...count, hands };
}
