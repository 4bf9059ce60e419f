// How uneven the traffic of a log is, beside a Poisson stream of the same mean, in which requests come by chance alone.
import type { Micros } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";
import type { Requests } from "./log-table";

export type Unevenness = {
  /** Spread of the gaps by their mean; 1 by chance. null: the log does not tell its times finely enough. */
  readonly gaps: number | null;
  /** Of counts in parts of that width, the variance by the mean; 1 by chance. */
  readonly counts: number;
  readonly width: Micros;
  /** In the fullest part of that width, and what it would have by chance. */
  readonly fullest: number;
  readonly fullestByChance: number;
};

const [second, minute, hour]: readonly [Micros, Micros, Micros] = [1e6, 6e7, 3.6e9];

export function unevennessOf(requests: Requests, gaps: Float64Array): Unevenness {
  const { arrivedAt, count, isSpread, resolution } = requests;
  const from = valueAt(arrivedAt, 0);
  const length = Math.max(1, valueAt(arrivedAt, count - 1) - from);
  const width = Math.max(resolution, length > 12 * hour ? minute : second);
  const parts = Math.ceil((length + 1) / width);
  let [squares, fullest, inPart, part] = [0, 0, 0, 0];
  const close = () => {
    squares += inPart ** 2;
    fullest = Math.max(fullest, inPart);
    inPart = 0;
  };
  for (let n = 0; n < count; n++) {
    const own = Math.floor((valueAt(arrivedAt, n) - from) / width);
    if (own !== part) close();
    part = own;
    inPart++;
  }
  close();
  const mean = count / parts;
  return {
    gaps: isSpread || gaps.length < 2 ? null : variation(gaps),
    counts: (squares / parts - mean ** 2) / mean,
    width,
    fullest,
    fullestByChance: fullestOf(mean, parts),
  };
}

function variation(values: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (let n = 0; n < values.length; n++) sum += valueAt(values, n);
  const mean = sum / values.length;
  for (let n = 0; n < values.length; n++) squares += (valueAt(values, n) - mean) ** 2;
  const square = squares / values.length;
  return mean > 0 ? Math.sqrt(square) / mean : 0;
}

/** The count that one of so many Poisson parts passes with a chance of a half. */
function fullestOf(mean: number, parts: number): number {
  const allowed = 1 - 0.5 ** (1 / parts);
  // Beyond what the sum below can hold, the tail is the normal one's.
  if (mean > 500) return Math.round(mean + Math.sqrt(2 * Math.log(1 / allowed)) * Math.sqrt(mean));
  let [at, term] = [0, Math.exp(-mean)];
  let above = 1 - term;
  while (above > allowed && at < 10_000) {
    at++;
    term *= mean / at;
    above -= term;
    // What rounding leaves is no tail.
    if (term < 1e-12 && at > mean) break;
  }
  return at;
}
