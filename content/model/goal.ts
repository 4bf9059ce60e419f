// A goal: a scenario, the knobs that may be turned, and what the run has to come to. Data only; whether a run
// meets it is decided in components/lab/goals/goal-result.ts.
import * as z from "zod/mini";

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const below = z.number().check(z.positive());

export const goalMeasures = ["p50Ms", "p99Ms", "coldShare", "refusedShare", "usdAMonth"] as const;
export type GoalMeasure = (typeof goalMeasures)[number];

export const goalSchema = z.strictObject({
  title: text(80),
  /** What is asked, and why anyone would. */
  text: text(400),
  /** Where to begin; the name of a file in content/scenarios. */
  scenario: text(80),
  /** The knobs a reader may turn, by their ids in the lab. */
  knobs: z.array(text(40)).check(z.minLength(1)),
  targets: z.array(z.strictObject({ measure: z.enum(goalMeasures), below })).check(z.minLength(1)),
});

export type GoalFile = z.infer<typeof goalSchema>;
export type Goal = GoalFile & { readonly id: string };
export type Target = GoalFile["targets"][number];
