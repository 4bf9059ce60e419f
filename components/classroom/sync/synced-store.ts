// The store of a scene's simulator, shared with the other windows of the presentation: whatever is done here is
// passed on, and what is done there is taken over. Play heads need no messages while they move, for all windows
// go by the same wall time.
import type { Micros, Scenario } from "@/simulator/scenario";
import { isPlaying, type Session, type SessionAction, startSession } from "../../player/session";
import { createStore, type Store } from "../../player/store";
import type { WallClock } from "../../player/wall-clock";
import type { RunOrder } from "../deck/talk";
import type { ClassStore } from "./class-store";
import { runStateOf, sessionFrom } from "./run-state";

export type RunStart = { readonly scenario: Scenario; readonly at: Micros };

export type SyncedStore = Store & {
  readonly obey: (order: RunOrder) => void;
  /** The instant that it is playing to; null while it rests or plays freely. */
  readonly towards: () => Micros | null;
};

export function syncedStore(
  { scenario, at }: RunStart,
  key: `run/${string}`,
  shared: Pick<ClassStore, "get" | "set" | "onChange">,
  clock: WallClock = sharedClock,
): SyncedStore {
  let stopAt: Micros | null = null;
  // Before the film goes on, and before it finds its own end.
  const stopping: WallClock = {
    ...clock,
    eachFrame: (step) =>
      clock.eachFrame(() => {
        const end = towards();
        if (end !== null && inner.head() >= end) rest(end);
        step();
      }),
  };
  const inner = createStore(startSession({ scenario, at }), stopping);
  let known: unknown;
  let passedOn: Session["scenario"] = scenario;
  const towards = () => (stopAt !== null && isPlaying(inner.session()) ? stopAt : null);
  const publish = () => {
    const state = runStateOf(inner.session(), stopAt, scenario);
    known = state;
    passedOn = inner.session().scenario;
    shared.set(key, state);
  };
  const adopt = () => {
    const state = shared.get(key);
    if (state === undefined || state === known) return;
    known = state;
    stopAt = state.stopAt;
    const session = sessionFrom(state, scenario, inner.session());
    passedOn = session.scenario;
    inner.dispatch({ kind: "adopt", session });
  };
  const rest = (place: Micros) => {
    stopAt = null;
    inner.dispatch({ kind: "pause" });
    inner.dispatch({ kind: "seek", at: place });
  };
  inner.onChange(() => {
    // A large run is there a moment after it was asked for.
    const { stepping, scenario: now } = inner.session();
    if (stepping || (now !== passedOn && !inner.isMaking())) publish();
  });
  shared.onChange(adopt);
  adopt();
  const within = (place: Micros) => Math.min(place, towards() ?? place);
  return {
    ...inner,
    head: () => within(inner.head()),
    beat: () => within(inner.beat()),
    dispatch: (action: SessionAction) => {
      const before = inner.session();
      const stop = stopAt;
      if (!keepsStop.includes(action.kind)) stopAt = null;
      inner.dispatch(action);
      if (inner.session() === before) stopAt = stop;
      else publish();
    },
    obey: (order) => {
      if (order.kind === "rest") rest(order.at);
      else {
        if (order.from !== null) rest(order.from);
        stopAt = order.to;
        inner.dispatch({ kind: "play" });
      }
      publish();
    },
    towards,
  };
}

const keepsStop: readonly SessionAction["kind"][] = ["set-speed", "set-lens"];

/** Wall time that all windows of a computer agree on. It is never held: a talk goes on in a covered window. */
const sharedClock: WallClock = {
  now: () => Date.now(),
  isHeld: () => false,
  hold: () => {},
  eachFrame: (step) => {
    let request = requestAnimationFrame(function again() {
      request = requestAnimationFrame(again);
      step();
    });
    return () => cancelAnimationFrame(request);
  },
};
