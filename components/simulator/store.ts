// A session with its clock and whoever looks at it. Pictures follow every frame; words and numbers a slower
// beat, because nobody reads sixty sentences a second. Nothing runs while nothing plays.
import type { Micros } from "@/simulator/scenario";
import { forgetRun, type Run, runOf } from "./run";
import { headOf, isPlaying, reduce, type Session, type SessionAction } from "./session";
import type { WallClock } from "./wall-clock";

type Listener = () => void;

export type Store = {
  readonly clock: WallClock;
  readonly session: () => Session;
  readonly run: () => Run;
  /** The play head at this moment. */
  readonly head: () => Micros;
  /** The play head at the latest beat, as words and numbers show it. */
  readonly beat: () => Micros;
  readonly dispatch: (action: SessionAction) => void;
  readonly onChange: (listener: Listener) => () => void;
  readonly onFrame: (listener: Listener) => () => void;
  readonly onBeat: (listener: Listener) => () => void;
};

const beatMillis = 120;
const stillMillis = 1200;

export function createStore(start: Session, clock: WallClock): Store {
  const changes = new Set<Listener>();
  const frames = new Set<Listener>();
  const beats = new Set<Listener>();
  let session = start;
  let beatAt = headOf(session, clock.now());
  let wallOfBeat = clock.now();
  let wallOfStill = clock.now();
  let stop: (() => void) | null = null;

  const head = () => headOf(session, clock.now());
  const beatNow = () => {
    beatAt = head();
    wallOfBeat = clock.now();
    for (const listener of beats) listener();
  };
  const dispatch = (action: SessionAction) => {
    const next = reduce(session, action, clock.now());
    if (next === session) return;
    const left = session.scenario;
    session = next;
    // A hundred undos of a large run would not fit into memory; going back makes the run again.
    if (left !== next.scenario) forgetRun(left);
    if (action.kind === "play-stills") wallOfStill = clock.now();
    keepGoing();
    for (const listener of changes) listener();
    for (const listener of frames) listener();
    beatNow();
  };
  const step = () => {
    if (session.stepping) {
      if (clock.now() - wallOfStill < stillMillis) return;
      wallOfStill = clock.now();
      dispatch({ kind: "next-still" });
      return;
    }
    if (head() >= session.scenario.horizon) {
      dispatch({ kind: "pause" });
      return;
    }
    for (const listener of frames) listener();
    if (clock.now() - wallOfBeat >= beatMillis) beatNow();
  };
  const keepGoing = () => {
    if (isPlaying(session)) stop ??= clock.eachFrame(step);
    else {
      stop?.();
      stop = null;
    }
  };
  const listen = (set: Set<Listener>) => (listener: Listener) => {
    set.add(listener);
    return () => set.delete(listener);
  };
  return {
    clock,
    session: () => session,
    run: () => runOf(session.scenario),
    head,
    beat: () => beatAt,
    dispatch,
    onChange: listen(changes),
    onFrame: listen(frames),
    onBeat: listen(beats),
  };
}
