// The time lens: a map between simulated time and film time, monotone and exact both ways, so that scrubbing and
// stepping do not notice how it bends. How it bends for a run: see bends.ts.

import type { Micros } from "../scenario";
import type { Trace } from "../trace/trace";
import { type Bends, bendsOf } from "./bends";
import type { FilmMillis } from "./film-time";

export type Stretch = { readonly from: Micros; readonly until: Micros };

export type TimeLens = {
  readonly length: FilmMillis;
  /** The instants between which it is straight. */
  readonly knots: Float64Array;
  readonly filmAt: (at: Micros) => FilmMillis;
  readonly atFilm: (film: FilmMillis) => Micros;
  /** Simulated time per film time: 0.25 is slow motion, 300 is fast-forward. */
  readonly rateAt: (at: Micros) => number;
  /** The stretch around an instant in which much happens and nothing is new; null where there is none. */
  readonly gatheredAt: (at: Micros) => Stretch | null;
};

/** Slow where something is new, fast where nothing is. */
export function bentLens(trace: Trace): TimeLens {
  return lensThrough(bendsOf(trace));
}

/** The whole run at one rate, in a film of the same length as another lens's. */
export function evenLens({ horizon }: Trace, length: FilmMillis): TimeLens {
  const [at, film] = [Float64Array.of(0, horizon), Float64Array.of(0, length)];
  return lensThrough({ at, film, gathered: new Float64Array(0) });
}

export function lensThrough({ at: from, film: to, gathered }: Bends): TimeLens {
  const length = to[to.length - 1] ?? 0;
  return {
    length,
    knots: from,
    filmAt: (when) => between(from, to, when),
    atFilm: (film) => Math.round(between(to, from, film)),
    rateAt: (when) => {
      const n = pieceOf(from, when);
      const film = (to[n + 1] ?? 0) - (to[n] ?? 0);
      return ((from[n + 1] ?? 0) - (from[n] ?? 0)) / 1000 / film;
    },
    gatheredAt: (when) => {
      for (let n = 0; n < gathered.length; n += 2) {
        const [begins = 0, ends = 0] = [gathered[n], gathered[n + 1]];
        if (begins <= when && when < ends) return { from: begins, until: ends };
      }
      return null;
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
