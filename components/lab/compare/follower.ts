// A second run on the first one's play head: the same instant, the same lens, the same events sent by hand.
// It has no clock of its own and takes no orders but the choice of what to look at.

import type { LensName } from "@/simulator/playback/player";
import type { TimeLens } from "@/simulator/playback/time-lens";
import { decidedAt } from "@/simulator/read/decided";
import type { Scenario } from "@/simulator/scenario";
import { type Run, runOf } from "../../player/run";
import { isMadeApart, makeApart } from "../../player/run-apart";
import {
  type Sent,
  type Session,
  type SessionAction,
  startSession,
  withSent,
} from "../../player/session";
import type { Store } from "../../player/store";
import { emitter } from "../../ui/emitter";

type Lenses = Readonly<Record<LensName, TimeLens>>;

type Made = {
  /** The leader's session that this answers to. */
  readonly of: Session;
  readonly sent: readonly Sent[];
  readonly lenses: Lenses;
  readonly session: Session;
  readonly run: Run;
};

/** A run that another thread makes; until it is there, the one before is shown. */
type Awaited = { readonly sent: readonly Sent[]; readonly scenario: Scenario };

/** The first run must be there if it is a large one: see run-apart.ts. */
export function followerOf(leader: Store, scenario: Scenario): Store {
  const own = emitter();
  let made: Made | null = null;
  let awaited: Awaited | null = null;
  let callOff = () => {};
  let chosen: Session["chosen"] = null;

  const current = (): Made => {
    const of = leader.session();
    if (made?.of === of) return made;
    const { lenses } = leader.run().film;
    const next = nextRun(of, lenses);
    const { player, seen } = of;
    const session = { ...startSession({ scenario }), ...next.session, player, seen, chosen };
    made = { ...next, of, lenses, session };
    return made;
  };
  const nextRun = (of: Session, lenses: Lenses) => {
    if (made?.sent === of.sent) return { ...made, run: led(made.run, lenses, made.lenses) };
    const whole = awaited?.sent === of.sent ? awaited.scenario : withSent(scenario, of.sent);
    if (!isMadeApart(whole)) return { sent: of.sent, ...ledRun(whole, lenses) };
    wait(whole, of.sent);
    if (made) return { ...made, run: led(made.run, lenses, made.lenses) };
    return { sent: [], ...ledRun(scenario, lenses) };
  };
  const wait = (whole: Scenario, sent: readonly Sent[]) => {
    if (awaited?.scenario === whole) return;
    callOff();
    awaited = { sent, scenario: whole };
    callOff = makeApart(whole, (isMade) => {
      if (!isMade) return;
      made = made && { ...made, of: startSession({ scenario }) };
      own.emit();
    });
  };
  const head = () => Math.min(leader.head(), current().session.scenario.horizon);
  const dispatch = (action: SessionAction) => {
    if (action.kind !== "choose") {
      leader.dispatch(action);
      return;
    }
    chosen = action.target;
    leader.dispatch({ kind: "pause" });
    const { request } = { request: -1, ...chosen };
    const { trace } = current().run;
    if (request in trace.requests.arrivedAt) {
      const seen = Math.max(leader.session().seen, leader.head());
      leader.dispatch({ kind: "seek", at: decidedAt(trace, request, seen) });
    }
    const now = current();
    made = { ...now, session: { ...now.session, chosen } };
    own.emit();
  };
  const listen = (register: Store["onChange"]) => (listener: () => void) => {
    const stops = [register(listener), own.on(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  return {
    clock: leader.clock,
    session: () => current().session,
    run: () => current().run,
    head,
    beat: () => Math.min(leader.beat(), current().session.scenario.horizon),
    dispatch,
    isMaking: leader.isMaking,
    whenMade: leader.whenMade,
    refusal: leader.refusal,
    onChange: listen(leader.onChange),
    onFrame: listen(leader.onFrame),
    onBeat: listen(leader.onBeat),
    onAction: leader.onAction,
  };
}

/** Both runs bend time alike, so that one instant is at one place in both timelines. */
function ledRun(scenario: Scenario, lenses: Lenses) {
  const run = runOf(scenario);
  return { session: { scenario }, run: { ...run, film: { trace: run.film.trace, lenses } } };
}

function led(run: Run, lenses: Lenses, before: Lenses): Run {
  return lenses === before ? run : { ...run, film: { trace: run.film.trace, lenses } };
}
