// The time lens: a map between simulated time and film time that is slow where something happens and
// fast where nothing does. Monotone and exact both ways, so scrubbing and stepping do not notice it.
// Film time is what passes at speed 1; it is not wall time, which the player's clock alone knows.

import type { Micros } from "../scenario";
import { eventKinds } from "../trace/kinds";
import type { Trace } from "../trace/trace";

/** Milliseconds of film, from its start. */
export type FilmMillis = number;

export type TimeLens = {
  readonly length: FilmMillis;
  readonly filmAt: (at: Micros) => FilmMillis;
  readonly atFilm: (film: FilmMillis) => Micros;
  /** Simulated time per film time: 0.25 is slow motion, 300 is fast-forward. */
  readonly rateAt: (at: Micros) => number;
};

const shortest: FilmMillis = 6_000;
const longest: FilmMillis = 75_000;
const mostKnots = 8_192;
/** A gap this long is where slow motion turns into fast-forward. */
const familiar: Micros = 150_000;
const filmPerDoubling: FilmMillis = 420;
/** How much more film a moment gets in which an instance starts or a request is refused. */
const attention = 4;

/** A lens as data: instants and where each lies in the film; straight between them. */
export type Bends = { readonly at: Float64Array; readonly film: Float64Array };

/** Slow where something happens, fast where nothing does. */
export function bentLens(trace: Trace): TimeLens {
  return lensThrough(bendsOf(trace));
}

export function bendsOf(trace: Trace): Bends {
  const knots = knotsOf(trace);
  const wanted = knots.gaps.map((gap) => filmPerDoubling * Math.log2(1 + gap / familiar));
  const total = wanted.reduce((sum, film) => sum + film, 0);
  const films = total > longest ? shortened(wanted, knots.eventful) : stretched(wanted, total);
  const film = new Float64Array(knots.at.length);
  films.forEach((length, n) => {
    film[n + 1] = (film[n] ?? 0) + length;
  });
  return { at: Float64Array.from(knots.at), film };
}

/** The whole run at one rate, in a film of the same length as another lens's. */
export function evenLens({ horizon }: Trace, length: FilmMillis): TimeLens {
  return lensThrough({ at: Float64Array.of(0, horizon), film: Float64Array.of(0, length) });
}

function stretched(films: readonly FilmMillis[], total: FilmMillis): FilmMillis[] {
  const factor = total > 0 ? Math.max(1, shortest / total) : 1;
  return films.map((film) => film * factor);
}

/** Too much happens to show all of it slowly: what is eventful keeps more of the film. */
function shortened(films: readonly FilmMillis[], eventful: readonly boolean[]): FilmMillis[] {
  const weighed = films.map((film, n) => film * (eventful[n] ? attention : 1));
  const total = weighed.reduce((sum, film) => sum + film, 0);
  return weighed.map((film) => (film * longest) / total);
}

type Knots = {
  readonly at: readonly Micros[];
  /** The lengths between the knots, and whether something out of the ordinary goes on in each. */
  readonly gaps: readonly Micros[];
  readonly eventful: readonly boolean[];
};

const created = eventKinds.indexOf("instance-created");
const ready = eventKinds.indexOf("instance-ready");
const gone = eventKinds.indexOf("instance-gone");
const refused = (["throttled", "dead-lettered", "failed", "fault-begun"] as const).map((kind) =>
  eventKinds.indexOf(kind),
);

/** One that is lost amid its start never is. */
function wasReady({ readyAt, endedAt }: Trace["instances"], instance: number): boolean {
  return (readyAt[instance] ?? 0) <= (endedAt[instance] ?? 0);
}

function knotsOf({ events, instances, horizon }: Trace): Knots {
  const every = Math.max(1, Math.ceil(events.at.length / mostKnots));
  const at: Micros[] = [0];
  const eventful: boolean[] = [];
  let starting = 0;
  let remarkable = false;
  for (let n = 0; n < events.at.length; n += 1) {
    const when = Math.min(events.at[n] ?? 0, horizon);
    const last = at[at.length - 1] ?? 0;
    if (when > last && n % every === 0) {
      at.push(when);
      eventful.push(remarkable || starting > 0);
      remarkable = false;
    }
    const kind = events.kind[n] ?? -1;
    if (kind === created) starting += 1;
    else if (kind === ready || (kind === gone && !wasReady(instances, events.ref[n] ?? 0)))
      starting = Math.max(0, starting - 1);
    if (kind === created || refused.includes(kind)) remarkable = true;
  }
  if ((at[at.length - 1] ?? 0) < horizon) {
    at.push(horizon);
    eventful.push(remarkable || starting > 0);
  }
  return { at, gaps: at.slice(1).map((until, n) => until - (at[n] ?? 0)), eventful };
}

export function lensThrough({ at: from, film: to }: Bends): TimeLens {
  const length = to[to.length - 1] ?? 0;
  return {
    length,
    filmAt: (when) => between(from, to, when),
    atFilm: (film) => Math.round(between(to, from, film)),
    rateAt: (when) => {
      const n = pieceOf(from, when);
      const film = (to[n + 1] ?? 0) - (to[n] ?? 0);
      return ((from[n + 1] ?? 0) - (from[n] ?? 0)) / 1000 / film;
    },
  };
}

function between(xs: Float64Array, ys: Float64Array, x: number): number {
  const n = pieceOf(xs, x);
  const [x0 = 0, x1 = 0] = [xs[n], xs[n + 1]];
  const [y0 = 0, y1 = 0] = [ys[n], ys[n + 1]];
  const share = x1 > x0 ? Math.min(1, Math.max(0, (x - x0) / (x1 - x0))) : 0;
  return y0 + share * (y1 - y0);
}

/** The piece that x lies in: the last knot at or before it that is not the end. */
function pieceOf(xs: Float64Array, x: number): number {
  let low = 0;
  let high = xs.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((xs[middle] ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}
