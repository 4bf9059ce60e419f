// A session with its clock and whoever looks at it. Pictures follow every frame; words and numbers a slower
// beat, because nobody reads sixty sentences a second. Nothing runs while nothing plays. A large run is made on
// another thread; until it is there, the session is the one before, and stays it if the run is too large.
import type { Micros } from "@/simulator/scenario";
import { emitter } from "../ui/emitter";
import { refusalOf } from "./refusals";
import { forgetRun, type Run, runOf } from "./run";
import { isMadeApart, makeApart } from "./run-apart";
import {
  arrived,
  awaiting,
  endOf,
  headOf,
  isPlaying,
  reduce,
  type Session,
  type SessionAction,
} from "./session";
import type { WallClock } from "./wall-clock";

type Listener = () => void;

/** Hears each action once it is done, with the instant at which it found the play head. */
export type ActionListener = (action: SessionAction, from: Micros) => void;

export type Store = {
  readonly clock: WallClock;
  readonly session: () => Session;
  readonly run: () => Run;
  /** The play head at this moment. */
  readonly head: () => Micros;
  /** The play head at the latest beat, as words and numbers show it. */
  readonly beat: () => Micros;
  readonly dispatch: (action: SessionAction) => void;
  /** A run is being made that takes a moment; what is shown is the one before it. */
  readonly isMaking: () => boolean;
  /** Why the run that was asked for last was not made, in a sentence; null if it was. */
  readonly refusal: () => string | null;
  /** Calls back once the run that was asked for last is there: at once, where none is being made. */
  readonly whenMade: (then: () => void) => void;
  readonly onChange: (listener: Listener) => () => void;
  readonly onFrame: (listener: Listener) => () => void;
  readonly onBeat: (listener: Listener) => () => void;
  readonly onAction: (listener: ActionListener) => () => void;
};

/** What has become of the run that was asked for last. */
type Asked =
  | { readonly kind: "ready" }
  /** With why it was not made, in a sentence. */
  | { readonly kind: "refused"; readonly why: string | null }
  | {
      readonly kind: "making";
      /** The session that is to have it. */
      readonly next: Session;
      readonly callOff: () => void;
      /** Called once it is there. */
      readonly then: (() => void)[];
    };

/** What leads to another run. */
const forks: readonly SessionAction["kind"][] = ["send", "undo", "undo-all", "change"];

const beatMillis = 120;
const stillMillis = 1200;

export function createStore(start: Session, clock: WallClock): Store {
  const changes = emitter();
  const frames = emitter();
  const beats = emitter();
  const actions = emitter<Parameters<ActionListener>>();
  let session = start;
  let beatAt = headOf(session, clock.now());
  let wallOfBeat = clock.now();
  let wallOfStill = clock.now();
  let stop: (() => void) | null = null;
  let asked: Asked = { kind: "ready" };

  const head = () => headOf(session, clock.now());
  const beatNow = () => {
    beatAt = head();
    wallOfBeat = clock.now();
    beats.emit();
  };
  const adopt = (next: Session, action: SessionAction) => {
    const left = session.scenario;
    const from = head();
    session = next;
    // A hundred undos of a large run would not fit into memory; going back makes the run again.
    if (left !== next.scenario) forgetRun(left);
    if (action.kind === "play-stills") wallOfStill = clock.now();
    keepGoing();
    changes.emit();
    frames.emit();
    beatNow();
    actions.emit(action, from);
  };
  const dispatch = (action: SessionAction) => {
    const isFork = forks.includes(action.kind);
    const from = asked.kind === "making" && isFork ? asked.next : session;
    const next = reduce(from, action, clock.now());
    if (next === from) return;
    if (next.scenario === session.scenario && from === session) {
      adopt(next, action);
      return;
    }
    const then = asked.kind === "making" ? asked.then : [];
    if (asked.kind === "making") asked.callOff();
    if (isMadeApart(next.scenario)) make(next, action, then);
    else finish(next, action, then);
  };
  const make = (next: Session, action: SessionAction, then: (() => void)[]) => {
    let callOff = () => {};
    // Not asked for by `headOf`, which would make the run of a head that moves.
    const rested = awaiting(next, next.player.head.at);
    const making: Asked = { kind: "making", next: rested, callOff: () => callOff(), then };
    asked = making;
    callOff = makeApart(next.scenario, (isMade) => {
      if (!isMade) {
        asked = { kind: "refused", why: refusalOf(next.scenario) };
        changes.emit();
        return;
      }
      const isBack = action.kind === "undo" || action.kind === "undo-all";
      finish(isBack ? next : arrived(next, session, clock.now()), action, then);
    });
    // It may have been made, or refused, at once.
    if (asked === making) changes.emit();
  };
  const finish = (next: Session, action: SessionAction, then: readonly (() => void)[]) => {
    asked = { kind: "ready" };
    adopt(next, action);
    for (const one of then) one();
  };
  const step = () => {
    if (session.stepping) {
      if (clock.now() - wallOfStill < stillMillis) return;
      wallOfStill = clock.now();
      dispatch({ kind: "next-still" });
      return;
    }
    if (head() >= endOf(session)) {
      dispatch({ kind: "pause" });
      return;
    }
    frames.emit();
    if (clock.now() - wallOfBeat >= beatMillis) beatNow();
  };
  const keepGoing = () => {
    if (isPlaying(session)) stop ??= clock.eachFrame(step);
    else {
      stop?.();
      stop = null;
    }
  };
  return {
    clock,
    session: () => session,
    run: () => runOf(session.scenario),
    head,
    beat: () => beatAt,
    dispatch,
    isMaking: () => asked.kind === "making",
    refusal: () => (asked.kind === "refused" ? asked.why : null),
    whenMade: (then) => {
      if (asked.kind === "making") asked.then.push(then);
      else then();
    },
    onChange: changes.on,
    onFrame: frames.on,
    onBeat: beats.on,
    onAction: actions.on,
  };
}
