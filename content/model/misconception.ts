// A wrong idea that learners hold, in their words, with what refutes it: lessons, quizzes and the reader's own
// page name it by its id.
import { z } from "zod";
import { id, instant, sentence } from "./field";

export const misconceptionSchema = z.strictObject({
  id: id(),
  claim: sentence("the wrong idea in a learner's words, at most 160 characters", 160),
  refutation: sentence("why it is wrong, in at most 400 characters", 400),
  /** The run that shows it; some ideas are not about a run. */
  scenario: id().optional(),
  /** The instant of it that shows it best. */
  at: instant().optional(),
  taughtAt: z
    .string({ error: 'the place of a lesson such as "cold-starts#when-it-happens"' })
    .regex(
      /^[a-z0-9-]+#[a-z0-9-]+$/,
      'the place of a lesson such as "cold-starts#when-it-happens"',
    ),
});

export type Misconception = z.infer<typeof misconceptionSchema>;
