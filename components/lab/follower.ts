// A second run on the first one's play head: the same instant, the same lens, the same events sent by hand.
// It has no clock of its own and takes no orders but the choice of what to look at.

import type { Scenario } from "@/simulator/scenario";
import { type Run, runOf } from "../simulator/run";
import { type Session, type SessionAction, startSession, withSent } from "../simulator/session";
import type { Store } from "../simulator/store";

export function followerOf(leader: Store, scenario: Scenario): Store {
  const listeners = new Set<() => void>();
  let made: { readonly of: Session; readonly run: Run; readonly session: Session } | null = null;
  let chosen: Session["chosen"] = null;

  const current = () => {
    const of = leader.session();
    if (made?.of === of) return made;
    const last = made;
    const isSame =
      last !== null && last.of.sent === of.sent && last.of.player.lens === of.player.lens;
    const whole = isSame ? last.session.scenario : withSent(scenario, of.sent);
    const session = { ...startSession({ scenario }), scenario: whole, player: of.player, chosen };
    made = { of, session, run: isSame && last.of.base === of.base ? last.run : led(leader, whole) };
    return made;
  };
  const head = () => Math.min(leader.head(), current().session.scenario.horizon);
  const dispatch = (action: SessionAction) => {
    if (action.kind !== "choose") {
      leader.dispatch(action);
      return;
    }
    chosen = action.target;
    leader.dispatch({ kind: "pause" });
    made = null;
    for (const listener of listeners) listener();
  };
  const listen = (register: Store["onChange"]) => (listener: () => void) => {
    const stop = register(listener);
    listeners.add(listener);
    return () => {
      stop();
      listeners.delete(listener);
    };
  };
  return {
    clock: leader.clock,
    session: () => current().session,
    run: () => current().run,
    head,
    beat: () => Math.min(leader.beat(), current().session.scenario.horizon),
    dispatch,
    onChange: listen(leader.onChange),
    onFrame: listen(leader.onFrame),
    onBeat: listen(leader.onBeat),
  };
}

/** Both runs bend time alike, so that one instant is at one place in both timelines. */
function led(leader: Store, scenario: Scenario): Run {
  const run = runOf(scenario);
  const { trace } = run.film;
  return { ...run, film: { trace, lenses: leader.run().film.lenses } };
}
