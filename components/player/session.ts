// A reader's session with one simulator as data: the scenario, what the reader did to it, the play head,
// what is chosen; and the pure reducer over it. Knows neither the page nor the clock: wall time is given.
import { leadIn } from "@/simulator/playback/bends";
import {
  atStart,
  headAt,
  isOver,
  type LensName,
  moved,
  type Player,
  type PlayerAction,
  play,
  retold,
  type WallMillis,
} from "@/simulator/playback/player";
import { decidedAt } from "@/simulator/read/decided";
import type { Intervention, Micros, Scenario } from "@/simulator/scenario";
import type { Target } from "@/simulator/scene/marks";
import { countBefore } from "@/simulator/trace/search";
import { runOf } from "./run";

export type Sent = Extract<Intervention, { kind: "events" }>;

export type Session = {
  /** What was given, with the reader's changes of assumptions and knobs. */
  readonly base: Scenario;
  /** What the reader sent by hand, in order of time. */
  readonly sent: readonly Sent[];
  /** What runs: the base and what was sent. */
  readonly scenario: Scenario;
  readonly player: Player;
  /** Playing as still frames, one event each, for readers who asked for little motion. */
  readonly stepping: boolean;
  /** It stands where its still does: playing begins at the beginning. */
  readonly isStill: boolean;
  readonly chosen: Target | null;
  /** How far into the run the reader has seen, up to the latest action: the story of what is chosen tells as far. */
  readonly seen: Micros;
  /** The runs before the latest forks, latest last. */
  readonly before: readonly Before[];
};

export type Before = Pick<Session, "base" | "sent" | "scenario"> & { readonly at: Micros };

export type SessionAction =
  | PlayerAction
  | { readonly kind: "play-stills" }
  | { readonly kind: "next-still" }
  | { readonly kind: "send"; readonly count: number }
  | { readonly kind: "undo" | "undo-all" }
  | { readonly kind: "choose"; readonly target: Target | null }
  /** Another scenario in place of the base: an assumption or a knob was changed. */
  | { readonly kind: "change"; readonly scenario: Scenario }
  /** A session that was shared with this one has gone on: take its state whole. */
  | { readonly kind: "adopt"; readonly session: Session };

export type SessionStart = {
  readonly scenario: Scenario;
  readonly sent?: readonly Sent[];
  readonly at?: Micros;
  readonly lens?: LensName;
  readonly speed?: number;
  /** Nobody asked for that instant: it is the one that a still of the run shows. */
  readonly isStill?: boolean;
};

export function startSession(start: SessionStart): Session {
  const { scenario, sent = [], at = 0, lens = atStart.lens, speed = atStart.speed } = start;
  const { isStill = false } = start;
  const whole = withSent(scenario, sent);
  const head = { kind: "resting", at: Math.min(Math.max(0, at), whole.horizon) } as const;
  const rest = { stepping: false, isStill, chosen: null, seen: head.at, before: [] };
  return { base: scenario, sent, scenario: whole, player: { speed, lens, head }, ...rest };
}

export function reduce(session: Session, action: SessionAction, wallNow: WallMillis): Session {
  const next = acted(session, action, wallNow);
  if (next === session || action.kind === "adopt") return next;
  // Of another run its past is seen, which is that of the one before.
  if (next.scenario !== session.scenario) return { ...next, seen: next.player.head.at };
  return { ...next, seen: Math.max(next.seen, headOf(session, wallNow)) };
}

function acted(session: Session, action: SessionAction, wallNow: WallMillis): Session {
  if (!session.isStill || leavesStill.includes(action.kind)) return done(session, action, wallNow);
  const begins = action.kind === "play" || action.kind === "play-stills";
  const player = begins ? moved(session.player, beginningOf(session), wallNow) : session.player;
  return done({ ...session, player, isStill: false }, action, wallNow);
}

/** What changes how it looks, and not where it stands. */
const leavesStill: readonly SessionAction["kind"][] = [
  "choose",
  "set-speed",
  "set-lens",
  "pause",
  "next-still",
];

/** Just before the first event, so that it is seen to come. */
function beginningOf({ scenario, player }: Session): Micros {
  const { film, trace } = runOf(scenario);
  const { filmAt, atFilm } = film.lenses[player.lens];
  return atFilm(Math.max(0, filmAt(trace.events.at[0] ?? 0) - leadIn));
}

function done(session: Session, action: SessionAction, wallNow: WallMillis): Session {
  // Asked for only where it is needed: what a fork or an undo leads to may not have been run yet.
  const film = () => runOf(session.scenario).film;
  switch (action.kind) {
    case "play-stills": {
      const at = headOf(session, wallNow);
      const from = at < session.scenario.horizon ? at : 0;
      const rested = paused(session, wallNow);
      return { ...rested, player: moved(rested.player, from, wallNow), stepping: true };
    }
    case "next-still": {
      if (!session.stepping) return session;
      const player = play(session.player, nextStill(session, wallNow), film(), wallNow);
      return { ...session, player, stepping: !isOver(player, film(), wallNow) };
    }
    case "send":
      return forked(session, action.count, wallNow);
    case "undo":
      return undone(session, session.before.at(-1), wallNow);
    case "undo-all":
      return undone(session, session.before[0], wallNow);
    case "choose":
      return chose(session, action.target, wallNow);
    case "change":
      return rerun(session, action.scenario, session.sent, headOf(session, wallNow), wallNow);
    case "adopt":
      return action.session;
    default: {
      const stepping = session.stepping && !stops.includes(action.kind);
      return { ...session, player: play(session.player, action, film(), wallNow), stepping };
    }
  }
}

/** The film stops; of a request the play head goes to the instant of its decision. */
function chose(session: Session, chosen: Target | null, wallNow: WallMillis): Session {
  const rested = paused(session, wallNow);
  if (chosen?.kind !== "request") return { ...rested, chosen };
  const { trace } = runOf(session.scenario).film;
  if (chosen.request >= trace.requests.arrivedAt.length) return { ...rested, chosen };
  const seen = Math.max(session.seen, headOf(session, wallNow));
  const at = decidedAt(trace, chosen.request, seen);
  return { ...rested, player: moved(rested.player, at, wallNow), chosen };
}

/** One event on, or past all of a stretch in which many repeat each other. */
function nextStill(session: Session, wallNow: WallMillis): PlayerAction {
  const { film, trace } = runOf(session.scenario);
  const stretch = film.lenses[session.player.lens].gatheredAt(headOf(session, wallNow));
  if (stretch === null) return { kind: "step-forward" };
  const { from, until } = stretch;
  const events = countBefore(trace.events.at, until) - countBefore(trace.events.at, from);
  return events > fewEvents ? { kind: "seek", at: until } : { kind: "step-forward" };
}

const fewEvents = 20;

const stops: readonly SessionAction["kind"][] = ["pause", "step-forward", "step-back"];

export function headOf({ player, scenario }: Session, wallNow: WallMillis): Micros {
  if (player.head.kind === "resting") return Math.min(player.head.at, scenario.horizon);
  return headAt(player, runOf(scenario).film, wallNow);
}

/** The session a large run is made for, as long as it is not there: at rest where it will begin. */
export function awaiting(session: Session, at: Micros): Session {
  const { player } = session;
  return { ...session, player: { ...player, head: { kind: "resting", at } }, stepping: false };
}

/** What was awaited, now that its run is there: the play head goes on from where it has come to meanwhile. */
export function arrived(next: Session, meanwhile: Session, wallNow: WallMillis): Session {
  const at = Math.min(headOf(meanwhile, wallNow), next.scenario.horizon);
  const player = retold(meanwhile.player, at, wallNow);
  return { ...next, player, stepping: meanwhile.stepping };
}

/** Where it stops by itself. */
export function endOf({ player: { head }, scenario: { horizon } }: Session): Micros {
  return head.kind === "playing" ? Math.min(head.until ?? horizon, horizon) : horizon;
}

export function isPlaying({ player, stepping }: Session): boolean {
  return stepping || player.head.kind === "playing";
}

/** Events sent at the play head; what the reader had sent for later is dropped, the past stays. */
function forked(session: Session, count: number, wallNow: WallMillis): Session {
  const at = headOf(session, wallNow);
  const past = session.sent.filter((one) => one.at < at);
  const now = session.sent.filter((one) => one.at === at);
  const together = now.reduce((sum, one) => sum + one.count, count);
  const sent: readonly Sent[] = [...past, { kind: "events", at, count: together }];
  return rerun(session, session.base, sent, at, wallNow);
}

function rerun(
  session: Session,
  base: Scenario,
  sent: readonly Sent[],
  at: Micros,
  wallNow: WallMillis,
): Session {
  const before: Before = {
    base: session.base,
    sent: session.sent,
    scenario: session.scenario,
    at: headOf(session, wallNow),
  };
  const scenario = withSent(base, sent);
  return {
    ...session,
    base,
    sent,
    scenario,
    player: moved(session.player, Math.min(at, scenario.horizon), wallNow),
    chosen: null,
    before: [...session.before, before].slice(-mostUndos),
  };
}

const mostUndos = 100;

/** Back to one of the runs before, as it was left; those after it are gone. */
function undone(session: Session, to: Before | undefined, wallNow: WallMillis): Session {
  if (!to) return session;
  const { at, ...run } = to;
  const player = moved(paused(session, wallNow).player, at, wallNow);
  return {
    ...session,
    ...run,
    player,
    stepping: false,
    chosen: null,
    before: session.before.slice(0, session.before.indexOf(to)),
  };
}

function paused(session: Session, wallNow: WallMillis): Session {
  return awaiting(session, headOf(session, wallNow));
}

/** The base with what was sent, and time enough after the last of it to see what becomes of it. */
export function withSent(base: Scenario, sent: readonly Sent[]): Scenario {
  const last = sent.at(-1);
  if (!last) return base;
  const room = Math.max(5_000_000, Math.round(base.horizon / 4));
  const horizon = Math.max(base.horizon, last.at + room);
  const interventions = [...base.interventions, ...sent].sort((a, b) => a.at - b.at);
  return { ...base, horizon, interventions };
}
