// Draws from the scenario's distributions, each a pure function of the index, and their means.
// Not rounded here: whoever turns a draw into simulated time rounds it, once.

import type { Distribution } from "../scenario";
import { exp, log, normalQuantile } from "./elementary";
import { exponential, exponentials } from "./exponential";
import { type Stream, subStream, uniform } from "./uniform";

/** The n-th value of a stream, in microseconds, at least 0 and not yet rounded. */
export type Draw = (index: number) => number;

const normalP99 = 2.3263478740408408;

export function drawFrom(is: Distribution, of: Stream): Draw {
  switch (is.kind) {
    case "constant":
      return () => is.value;
    case "exponential":
      return (index) => is.mean * exponential(of, index);
    case "lognormal": {
      const spread = sigmaOf(is);
      return (index) => is.median * exp(spread * normalQuantile(uniform(of, index)));
    }
    case "normal":
      return (index) => Math.max(0, is.mean + is.sd * normalQuantile(uniform(of, index)));
    case "uniform":
      return (index) => is.from + (is.to - is.from) * uniform(of, index);
    case "mixture":
      return mixture(is.of, of);
    case "empirical":
      if (is.inOrder) return (index) => is.values[index % is.values.length] ?? 0;
      return (index) => is.values[Math.floor(uniform(of, index) * is.values.length)] ?? 0;
  }
}

/** Writes the values from `first` on, rounded to whole microseconds: what drawing one by one would give. */
export type Fill = (into: Float64Array, first: number) => void;

export function fillFrom(is: Distribution, of: Stream): Fill {
  if (is.kind === "constant") return (into) => into.fill(is.value);
  // By far the commonest, and here the drawing is the cost: a loop without a call for each.
  if (is.kind === "exponential")
    return (into, first) => {
      exponentials(of, first, into);
      multiply(into, is.mean);
    };
  const draw = drawFrom(is, of);
  return (into, first) => {
    for (let n = 0; n < into.length; n++) into[n] = Math.round(draw(first + n));
  };
}

function multiply(into: Float64Array, mean: number): void {
  for (let n = 0; n < into.length; n++) into[n] = Math.round(mean * (into[n] as number));
}

/** The distribution's mean in microseconds; for a normal cut at 0 an estimate good to a quarter. */
export function meanOf(is: Distribution): number {
  switch (is.kind) {
    case "constant":
      return is.value;
    case "exponential":
      return is.mean;
    case "lognormal":
      return is.median * exp(sigmaOf(is) ** 2 / 2);
    case "normal":
      return Math.max(is.mean, 0.4 * is.sd);
    case "uniform":
      return (is.from + is.to) / 2;
    case "mixture":
      return is.of.reduce((sum, part) => sum + part.weight * meanOf(part.is), 0) / total(is.of);
    case "empirical":
      return is.values.reduce((sum, value) => sum + value / is.values.length, 0);
  }
}

function sigmaOf(is: { readonly median: number; readonly p99: number }): number {
  return is.median > 0 && is.p99 > is.median ? log(is.p99 / is.median) / normalP99 : 0;
}

type Parts = Extract<Distribution, { kind: "mixture" }>["of"];

function total(parts: Parts): number {
  return parts.reduce((sum, part) => sum + part.weight, 0);
}

function mixture(parts: Parts, of: Stream): Draw {
  const draws = parts.map((part, n) => drawFrom(part.is, subStream(of, n)));
  const sum = total(parts);
  let reached = 0;
  const limits = parts.map((part) => {
    reached += part.weight / sum;
    return reached;
  });
  return (index) => {
    const choice = uniform(of, index);
    let n = 0;
    // The last takes what rounding may have left of the whole.
    while (n < draws.length - 1 && choice >= (limits[n] as number)) n++;
    return draws[n]?.(index) ?? 0;
  };
}
