// The store of a scene's simulator, shared with the other windows of the presentation: whatever is done here is
// passed on, and what is done there is taken over. Play heads need no messages while they move, for all windows
// go by the same wall time.
import type { Micros, Scenario } from "@/simulator/scenario";
import { type Session, type SessionAction, startSession } from "../../player/session";
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
  const inner = createStore(startSession({ scenario, at }), clock);
  let known: unknown;
  let passedOn: Session["scenario"] = scenario;
  const publish = () => {
    const state = runStateOf(inner.session(), scenario);
    known = state;
    passedOn = inner.session().scenario;
    shared.set(key, state);
  };
  const adopt = () => {
    const state = shared.get(key);
    if (state === undefined || state === known) return;
    known = state;
    const session = sessionFrom(state, scenario, inner.session());
    passedOn = session.scenario;
    inner.dispatch({ kind: "adopt", session });
  };
  inner.onChange(() => {
    // A large run is there a moment after it was asked for.
    const { stepping, scenario: now } = inner.session();
    if (stepping || (now !== passedOn && !inner.isMaking())) publish();
  });
  shared.onChange(adopt);
  adopt();
  return {
    ...inner,
    dispatch: (action: SessionAction) => {
      const before = inner.session();
      inner.dispatch(action);
      if (inner.session() !== before) publish();
    },
    obey: (order) => {
      const start = order.kind === "rest" ? order.at : order.from;
      if (start !== null) {
        inner.dispatch({ kind: "pause" });
        inner.dispatch({ kind: "seek", at: start });
      }
      if (order.kind === "play") inner.dispatch({ kind: "play", until: order.to });
      publish();
    },
    towards: () => {
      const { head } = inner.session().player;
      return head.kind === "playing" ? head.until : null;
    },
  };
}

/** Wall time that all windows of a computer agree on. It is never held: a talk goes on in a covered window. */
const sharedClock: WallClock = {
  now: () => Date.now(),
  hold: () => {},
  eachFrame: (step) => {
    let request = requestAnimationFrame(function again() {
      request = requestAnimationFrame(again);
      step();
    });
    return () => cancelAnimationFrame(request);
  },
};
