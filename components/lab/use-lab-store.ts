// Joins the lab's state to the simulator's store: a turned knob reaches the run once the hand rests a moment;
// what the simulator undoes by itself comes back to the lab.
import { type Dispatch, useCallback, useEffect, useRef, useState } from "react";
import type { LensName } from "@/simulator/playback/player";
import type { Micros, Scenario } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { refusalOf } from "../player/refusals";
import { rememberedSpeed } from "../player/remembered-speed";
import { runOf } from "../player/run";
import { runReady } from "../player/run-apart";
import { startSession } from "../player/session";
import { createStore, type Store } from "../player/store";
import { wallClock } from "../player/wall-clock";
import { stillInstant } from "../stage/still-instant";
import type { LabAction, Named } from "./lab-state";
import { sizeOfRun } from "./large-run/size-of-run";

export type LabOpening = {
  /** "start": with nothing to undo. */
  readonly kind?: "start" | "open";
  /** The goal that it is opened for. */
  readonly goal?: string;
  /** null: the instant that teaches something by itself. */
  readonly at?: Micros | null;
  readonly lens?: LensName;
};

/** How long the hand rests before the run is made anew: longer where making it takes longer. */
const restMillis = (scenario: Scenario) => (expectedArrivals(scenario) > 20_000 ? 220 : 70);

/**
 * The store of what was opened last, and the ways to open something else: at once, where its run is there if it is a
 * large one (run-apart.ts), or once it is. null until there is a film.
 */
export function useLabStore(now: Named, dispatch: Dispatch<LabAction>) {
  const [made, setMade] = useState<{ readonly store: Store | null; readonly round: number }>({
    store: null,
    round: 0,
  });
  const { store, round } = made;
  const setStore = useCallback(
    (next: Store | null) => setMade((last) => ({ store: next, round: last.round + 1 })),
    [],
  );
  const given = useRef<Scenario | null>(null);
  const { scenario } = now.setting;
  const open = (
    named: Named,
    { kind = "open", goal, at = null, lens = "bent" }: LabOpening = {},
  ) => {
    const { scenario: next } = named.setting;
    dispatch(goal === undefined ? { kind, named } : { kind: "open", named, goal });
    given.current = next;
    setStore(sizeOfRun(next).kind === "film" ? startStore(next, at, lens) : null);
  };
  const openWhenReady = (named: Named, opening?: LabOpening) =>
    filmReady(named.setting.scenario).then(() => open(named, opening));
  useEffect(() => {
    if (given.current === null || given.current === scenario) return;
    let wanted = true;
    const later = setTimeout(async () => {
      if (given.current === scenario || sizeOfRun(scenario).kind !== "film") return;
      if (store) {
        given.current = scenario;
        store.dispatch({ kind: "change", scenario });
        return;
      }
      if (!(await runReady(scenario)) || !wanted) return;
      given.current = scenario;
      setStore(startStore(scenario, 0, "bent"));
    }, restMillis(scenario));
    return () => {
      wanted = false;
      clearTimeout(later);
    };
  }, [scenario, store, setStore]);
  const { preset } = now.setting;
  useEffect(
    () =>
      store?.onChange(() => {
        const { base } = store.session();
        if (base === given.current || store.isMaking()) return;
        // Its film is too large: the lab shows its report, and the store what it had before.
        if (given.current !== null && refusalOf(given.current) !== null) return;
        given.current = base;
        dispatch({ kind: "follow", setting: { scenario: base, preset } });
      }),
    [store, preset, dispatch],
  );
  return { store, round, open, openWhenReady };
}

function startStore(scenario: Scenario, at: Micros | null, lens: LensName): Store {
  const start = at ?? stillInstant(runOf(scenario).trace);
  const isStill = at === null;
  const session = startSession({ scenario, at: start, isStill, lens, speed: rememberedSpeed() });
  return createStore(session, wallClock());
}

/** Opens a large run only once it is there: it is made on another thread. */
export async function filmReady(scenario: Scenario): Promise<void> {
  if (sizeOfRun(scenario).kind === "film") await runReady(scenario);
}
