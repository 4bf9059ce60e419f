// A point of a sweep, before it is run and after.
import type { Estimate } from "../read/repeat";
import type { Scenario } from "../scenario";
import type { FileNumber } from "./range";

/** What is varied, by its path, with its value here. */
export type At = Readonly<Record<string, FileNumber>>;

export type Point = { readonly at: At; readonly scenario: Scenario };

/** By metric; null: in at least one of the runs there was nothing to measure. */
export type Estimates = Readonly<Record<string, Estimate | null>>;

export type PointResult = {
  readonly at: At;
  readonly metrics: Estimates;
  /** From the first point, run by run of the same seed: luck that both have is in neither. */
  readonly differences: Estimates;
  /** Whether it keeps to all goals; null without any. */
  readonly keepsGoals: boolean | null;
};
