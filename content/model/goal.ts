// A goal: a scenario, the knobs that may be turned or the events that a reader may send, and what the run has to come
// to. Data only; whether a run meets it is decided in components/lab/goals/goal-result.ts.
import { z } from "zod";
import { id, list, sentence } from "./field";

export const goalMeasures = [
  "p50Ms",
  "p99Ms",
  "coldShare",
  "refusedShare",
  "failedShare",
  "usdAMonth",
  "sent",
] as const;
export type GoalMeasure = (typeof goalMeasures)[number];

export const goalSchema = z
  .strictObject({
    title: sentence("a title of at most 80 characters", 80),
    /** What is asked, and why anyone would. */
    text: sentence("what is asked, in at most 400 characters", 400),
    /** Where to begin; the name of a file in content/scenarios. */
    scenario: id(),
    /** The knobs a reader may turn, by their ids in the lab. */
    knobs: list(sentence("the id of a knob", 40), "a list of knobs"),
    /** Met by what a reader sends, in a lesson alone. Its cold share is that of the requests that come by themselves. */
    sends: z.literal(true, { error: "true, or nothing" }).optional(),
    targets: list(
      z.strictObject({
        measure: z.enum(goalMeasures, { error: `one of ${goalMeasures.join(", ")}` }),
        below: z.number({ error: "a number" }).positive("a number above 0"),
      }),
      "at least one target",
      1,
    ),
  })
  .refine(({ knobs, sends }) => sends || knobs.length > 0, {
    error: 'at least one knob, or "sends": true',
    path: ["knobs"],
  });

export type GoalFile = z.infer<typeof goalSchema>;
export type Goal = GoalFile & { readonly id: string };
export type Target = GoalFile["targets"][number];
