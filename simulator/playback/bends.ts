// The film of a run, made from its trace: what is new is slow, what repeats is gathered into stretches that pass at
// one rate, what is empty is passed over, and all of it is over in a breath. Arithmetic that is the same everywhere.

import { log } from "../random/elementary";
import type { Micros } from "../scenario";
import { valueAt } from "../trace/search";
import type { Trace } from "../trace/trace";
import type { FilmMillis } from "./film-time";
import { askedOf } from "./novelty";

/** A lens as data: instants and where each lies in the film, straight between them. */
export type Bends = {
  readonly at: Float64Array;
  readonly film: Float64Array;
  /** Where each stretch begins and ends in which nothing is new but much happens: pairs, in order. */
  readonly gathered: Float64Array;
};

export const longestFilm: FilmMillis = 12_000;
const shortestFilm: FilmMillis = 5_000;
/** Of it, what passes without anything new takes no more than this. */
const longestPassing: FilmMillis = 5_000;
/** An event is seen to come for as long as this before the first one is there. */
export const leadIn: FilmMillis = 700;
/** What passes takes longer by this with each doubling of its length. */
const passingPerDoubling: FilmMillis = 60;
const familiar: Micros = 150_000;
const silent: Micros = 10_000_000;
const firstSilence: FilmMillis = 500;
/** Less than this is not seen as something by itself. */
const noticed: FilmMillis = 60;
/** In a stretch that is gathered a rate holds for as long as this, so that it can be read. */
const rateHolds: FilmMillis = 250;
/** What is nearer than this is looked at together: the film that an instant asks for is spent by then. */
const together: Micros = 2_000;
/** Of a silence that follows upon something new, what is looked at for each millisecond of film. */
const lookedAt: Micros = 250;

/** Between two instants, and how much of the film each part of it wants. */
type Gaps = {
  readonly until: Float64Array;
  /** For what is new at its beginning; for its being empty; for its length. */
  readonly fresh: Float64Array;
  readonly empty: Float64Array;
  readonly passing: Float64Array;
};

export function bendsOf(trace: Trace): Bends {
  const gaps = gapsOf(trace);
  const passing = sumOf(gaps.passing);
  const ofPassing = Math.min(1, longestPassing / Math.max(1, passing));
  const rest = passing * ofPassing;
  const fresh = sumOf(gaps.fresh) + sumOf(gaps.empty);
  const ofFresh = Math.min(1, (longestFilm - rest) / Math.max(1, fresh));
  const length = rest + fresh * ofFresh;
  const stretch = length > 0 ? Math.max(1, shortestFilm / length) : 1;
  return laidOut(gaps, ofFresh * stretch, ofPassing * stretch);
}

function sumOf(films: Float64Array): FilmMillis {
  let sum = 0;
  for (const film of films) sum += film;
  return sum;
}

function gapsOf(trace: Trace): Gaps {
  const { at, film } = askedOf(trace);
  const end = Math.max(trace.horizon, 1);
  const ends = valueAt(at, at.length - 1) < end;
  const count = ends ? at.length : at.length - 1;
  const until = new Float64Array(count);
  const [fresh, empty, passing] = [until.slice(), until.slice(), until.slice()];
  let [asked, silences] = [0, 0];
  for (let n = 0; n < count; n += 1) {
    until[n] = at[n + 1] ?? end;
    const length = valueAt(until, n) - valueAt(at, n);
    asked = Math.max(asked, valueAt(film, n));
    fresh[n] = asked * Math.min(1, length / together);
    asked -= valueAt(fresh, n);
    passing[n] = passingPerDoubling * (log(1 + length / familiar) / log(2));
    if (length >= silent && (n > 0 || asked > 0)) {
      silences += 1;
      empty[n] = firstSilence / (silences * Math.sqrt(silences));
    }
  }
  // Before the first event there is nothing but its coming.
  if (count > 1 && valueAt(film, 0) === 0) {
    fresh[0] = Math.min(leadIn, (7 * valueAt(until, 0)) / 1_000);
    empty[0] = 0;
    passing[0] = 0;
  }
  return { until, fresh, empty, passing };
}

/** The film put together, with each part of it as long as its share. */
function laidOut(gaps: Gaps, ofFresh: number, ofPassing: number): Bends {
  const [at, film, gathered]: [number[], number[], number[]] = [[0], [0], []];
  /** Film that has passed since the last knot, and where the stretch began that is being gathered. */
  let [pending, from] = [0, -1];
  const knot = (when: Micros, length: FilmMillis) => {
    at.push(when);
    film.push((film.at(-1) ?? 0) + length);
    pending = 0;
  };
  const endOfStretch = (when: Micros) => {
    if (pending > 0) knot(when, pending);
    if (from >= 0) gathered.push(from, when);
    from = -1;
  };
  let begins = 0;
  for (let n = 0; n < gaps.until.length; n += 1) {
    const until = valueAt(gaps.until, n);
    const fresh = valueAt(gaps.fresh, n) * ofFresh;
    const passing = valueAt(gaps.passing, n) * ofPassing + valueAt(gaps.empty, n) * ofFresh;
    if (fresh >= noticed || valueAt(gaps.empty, n) * ofFresh >= noticed) {
      endOfStretch(begins);
      const looked = begins + lookedAt * fresh;
      if (until - begins < silent || looked >= until || passing === 0) knot(until, fresh + passing);
      else {
        if (fresh > 0) knot(looked, fresh);
        knot(until, passing);
      }
    } else {
      if (from < 0) from = begins;
      if (passing >= rateHolds && pending > 0) knot(begins, pending);
      pending += fresh + passing;
      if (pending >= rateHolds) knot(until, pending);
    }
    begins = until;
  }
  endOfStretch(begins);
  return {
    at: Float64Array.from(at),
    film: Float64Array.from(film),
    gathered: Float64Array.from(gathered),
  };
}
