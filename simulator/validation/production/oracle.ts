// What the engine must reproduce where production begins: a scenario, and figures of its run that mathematics or a
// measurement gives. Also what the scenarios have in common.

import { type Change, constant, scenarioWith } from "../../plain";
import { estimate, studentT, withSeeds } from "../../read/repeat";
import type { Report } from "../../read/report";
import { meter } from "../../run/meter";
import { record } from "../../run/record";
import type { Distribution, Scenario, Traffic } from "../../scenario";
import type { Trace } from "../../trace/trace";

/** How far a figure may be: in standard errors of the mean over seeds, as a share of it, or as such. */
export type Within =
  | { readonly errors: number }
  | { readonly share: number }
  | { readonly by: number };

export type Figure = {
  /** In words; those of a trace are taken from what was recorded. */
  readonly what: string;
  readonly expected: number;
  readonly within: Within;
} & ({ readonly of: (report: Report) => number } | { readonly ofTrace: (trace: Trace) => number });

export type Oracle = {
  readonly name: string;
  readonly scenario: Scenario;
  /** How much shorter than at full length the run of a test may be; 1 for runs that are one thing from end to end. */
  readonly shorter: number;
  readonly figures: readonly Figure[];
};

export type Found = {
  readonly oracle: string;
  readonly what: string;
  readonly expected: number;
  readonly found: number;
  readonly standardError: number;
  readonly within: Within;
};

/** The oracle's figures over so many seeds, at full length or shorter. */
export function findingsOf(oracle: Oracle, seeds: number, shorter: number): Found[] {
  const horizon = Math.round(oracle.scenario.horizon / shorter);
  const runs = withSeeds({ ...oracle.scenario, horizon }, seeds);
  const recorded = oracle.figures.some((figure) => "ofTrace" in figure);
  const values = runs.map((scenario) => {
    const trace = recorded ? record(scenario) : null;
    const report = trace?.report ?? meter(scenario);
    return oracle.figures.map((figure) => {
      if ("of" in figure) return figure.of(report);
      return trace === null ? Number.NaN : figure.ofTrace(trace);
    });
  });
  return oracle.figures.map(({ what, expected, within }, n) => {
    const { mean, ci95 } = estimate(values.map((row) => row[n] ?? Number.NaN));
    const standardError = ci95 / studentT(Math.max(1, seeds - 1));
    return { oracle: oracle.name, what, expected, found: mean, standardError, within };
  });
}

export function agrees({ expected, found, standardError, within }: Found): boolean {
  const distance = Math.abs(found - expected);
  if ("errors" in within) return distance <= within.errors * standardError + 1e-9 * expected;
  return distance <= ("share" in within ? within.share * expected : within.by);
}

export const second = 1_000_000;
const byErrors = { errors: 4 } as const;
export const exactly = { by: 1e-6 } as const;

/** What a figure may be away from is set by its own spread: mathematics that is exact. */
export function figure(
  what: string,
  expected: number,
  of: (report: Report) => number,
  within: Within = byErrors,
): Figure {
  return { what, expected, of, within };
}

export function traced(
  what: string,
  expected: number,
  ofTrace: (trace: Trace) => number,
  within: Within = byErrors,
): Figure {
  return { what, expected, ofTrace, within };
}

/** Requests at random, so many seconds long; starts take no time, so every instance is as good as warm. */
export function atRandom(perSecond: number, seconds: number, change: Change): Scenario {
  const traffic: Traffic = { kind: "poisson", perSecond };
  return scenarioWith({ traffic, horizon: seconds * second, ...change });
}

export function always(seconds: number): Distribution {
  return constant(Math.round(seconds * second));
}

export function exponential(seconds: number): Distribution {
  return { kind: "exponential", mean: Math.round(seconds * second) };
}

/** Nine of ten short, the tenth long: a law of much spread, with this mean. */
export function hyperexponential(seconds: number): Distribution {
  return {
    kind: "mixture",
    of: [
      { weight: 0.9, is: exponential(seconds / 2) },
      { weight: 0.1, is: exponential(5.5 * seconds) },
    ],
  };
}

export const latency = (report: Report) => report.latencyMs.mean / 1000;
