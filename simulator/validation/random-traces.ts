// For tests: the runs of many scenarios, made once and held to every law.
import { record } from "../run/record";
import type { Scenario } from "../scenario";
import type { Trace } from "../trace/trace";
import { randomProduction } from "./random-production";
import { randomScenario } from "./random-scenario";

const many = 200;

type Made = { readonly name: string; readonly trace: Trace };

/** The same ones each time the tests are run, from all over a million. */
function runsOf(kind: string, scenarioOf: (n: number) => Scenario): () => readonly Made[] {
  let made: readonly Made[] | null = null;
  return () => {
    made ??= Array.from({ length: many }, (_, index) => {
      const n = 4999 * index;
      return { name: `${kind}(${n})`, trace: record(scenarioOf(n)) };
    });
    return made;
  };
}

const plainRuns = runsOf("randomScenario", randomScenario);
const productionRuns = runsOf("randomProduction", randomProduction);

/** A law that is broken says by which scenario. */
function hold(runs: readonly Made[], law: (trace: Trace) => void): void {
  for (const { name, trace } of runs)
    try {
      law(trace);
    } catch (error) {
      throw new Error(`${name}: ${error}`, { cause: error });
    }
}

/** Tries a law on runs of every kind. */
export function holdsForAll(law: (trace: Trace) => void): void {
  hold(plainRuns(), law);
  hold(productionRuns(), law);
}

/** Tries a law on runs in which production's troubles meet. */
export function holdsInProduction(law: (trace: Trace) => void): void {
  hold(productionRuns(), law);
}

/** The highest level that changes reach, those down taken before those up at one instant. */
export function highest(changes: [at: number, change: number][]): number {
  changes.sort(([a, up], [b, down]) => a - b || up - down);
  let level = 0;
  let most = 0;
  for (const [, change] of changes) {
    level += change;
    most = Math.max(most, level);
  }
  return most;
}

export function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
