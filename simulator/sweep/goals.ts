// What a point of a sweep is to keep to: "latencyMs.p99<300". It does where the bound of the 95 % interval that is
// nearer to the limit does, the upper one below a limit, the lower one above.
import type { Estimate } from "../read/repeat";

export type SweepGoal = {
  readonly metric: string;
  readonly must: "<" | "<=" | ">" | ">=";
  readonly limit: number;
};

const form = /^([\w.$-]+)\s*(<=|>=|<|>)\s*(-?\d{1,15}(?:\.\d{1,15})?(?:e-?\d{1,2})?)$/;

export function readGoal(text: string): SweepGoal | null {
  const [, metric, must, limit] = form.exec(text.trim()) ?? [];
  if (metric === undefined || limit === undefined) return null;
  return { metric, must: must as SweepGoal["must"], limit: Number(limit) };
}

/** What was not measured in every run keeps to nothing. */
export function isKept({ must, limit }: SweepGoal, estimate: Estimate | null): boolean {
  if (estimate === null) return false;
  const upper = estimate.mean + estimate.ci95;
  const lower = estimate.mean - estimate.ci95;
  switch (must) {
    case "<":
      return upper < limit;
    case "<=":
      return upper <= limit;
    case ">":
      return lower > limit;
    case ">=":
      return lower >= limit;
  }
}
