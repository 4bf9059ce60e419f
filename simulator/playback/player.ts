// The play head: a small state and the actions on it, over a trace seen through its lens. Wall time is
// known here and nowhere else in the simulator; it is always given, never asked for.

import { nextEventAfter, previousEventBefore } from "../read/steps";
import type { Micros } from "../scenario";
import type { Trace } from "../trace/trace";
import { type Bends, bendsOf } from "./bends";
import { evenLens, lensThrough, type TimeLens } from "./time-lens";

export type WallMillis = number;

export const lensNames = ["bent", "even"] as const;
export type LensName = (typeof lensNames)[number];

/** A trace made ready to be played. */
export type Film = {
  readonly trace: Trace;
  readonly lenses: Readonly<Record<LensName, TimeLens>>;
};

export type Player = {
  /** Film per wall time: 1 is the film's own pace. */
  readonly speed: number;
  readonly lens: LensName;
  readonly head:
    | { readonly kind: "resting"; readonly at: Micros }
    /** It was at `at` when the wall clock said `wallSince`, and goes as far as `until`; null: to the end. */
    | {
        readonly kind: "playing";
        readonly at: Micros;
        readonly wallSince: WallMillis;
        readonly until: Micros | null;
      };
};

export type PlayerAction =
  | { readonly kind: "pause" | "restart" | "step-forward" | "step-back" }
  | { readonly kind: "play"; readonly until?: Micros }
  | { readonly kind: "seek"; readonly at: Micros }
  | { readonly kind: "set-speed"; readonly speed: number }
  | { readonly kind: "set-lens"; readonly lens: LensName };

export const slowestSpeed = 0.1;
export const fastestSpeed = 10;

export const atStart: Player = { speed: 1, lens: "bent", head: { kind: "resting", at: 0 } };

export function filmOf(trace: Trace, bends: Bends = bendsOf(trace)): Film {
  const bent = lensThrough(bends);
  return { trace, lenses: { bent, even: evenLens(trace, bent.length) } };
}

/** Where the play head is at a moment of wall time. */
export function headAt({ head, speed, lens }: Player, film: Film, wallNow: WallMillis): Micros {
  const { horizon } = film.trace;
  if (head.kind === "resting") return Math.min(head.at, horizon);
  const end = Math.min(horizon, head.until ?? horizon);
  const wallPassed = Math.max(0, wallNow - head.wallSince);
  if (wallPassed === 0) return Math.min(head.at, end);
  const { filmAt, atFilm } = film.lenses[lens];
  const at = atFilm(filmAt(head.at) + wallPassed * speed);
  return Math.min(Math.max(at, head.at), end);
}

/** Simulated time per wall time where the head is, whether it moves or not: 0.25, 300. */
export function rateAt(player: Player, film: Film, wallNow: WallMillis): number {
  return film.lenses[player.lens].rateAt(headAt(player, film, wallNow)) * player.speed;
}

export function isOver(player: Player, film: Film, wallNow: WallMillis): boolean {
  return headAt(player, film, wallNow) >= film.trace.horizon;
}

export function play(
  player: Player,
  action: PlayerAction,
  film: Film,
  wallNow: WallMillis,
): Player {
  const { trace } = film;
  const at = headAt(player, film, wallNow);
  switch (action.kind) {
    case "play":
      return moving(player, at < trace.horizon ? at : 0, wallNow, action.until ?? null);
    case "pause":
      return resting(player, at);
    case "step-forward":
      return resting(player, nextEventAfter(trace, at) ?? trace.horizon);
    case "step-back":
      return resting(player, previousEventBefore(trace, at) ?? 0);
    case "restart":
      return moved(player, 0, wallNow);
    case "seek":
      return moved(player, Math.min(Math.max(0, Math.round(action.at)), trace.horizon), wallNow);
    case "set-speed":
      return { ...retold(player, at, wallNow), speed: withinLimits(action.speed) };
    case "set-lens":
      return { ...retold(player, at, wallNow), lens: action.lens };
  }
}

/** The same head, told anew from this moment: before another film takes the place of this one. */
export function retold(player: Player, at: Micros, wallNow: WallMillis): Player {
  const { head } = player;
  return head.kind === "playing" ? moving(player, at, wallNow, head.until) : resting(player, at);
}

/** Somewhere else: where it was to go to is forgotten. */
export function moved(player: Player, at: Micros, wallNow: WallMillis): Player {
  return player.head.kind === "playing" ? moving(player, at, wallNow, null) : resting(player, at);
}

function moving(player: Player, at: Micros, wallNow: WallMillis, until: Micros | null): Player {
  return { ...player, head: { kind: "playing", at, wallSince: wallNow, until } };
}

function resting(player: Player, at: Micros): Player {
  return { ...player, head: { kind: "resting", at } };
}

function withinLimits(speed: number): number {
  return Number.isFinite(speed) ? Math.min(Math.max(speed, slowestSpeed), fastestSpeed) : 1;
}
