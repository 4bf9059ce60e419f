// What is known of a term in numbers: one or more questions ("How long an idle instance is kept"), each with a line a
// platform. A number is never written here: a line names a fact or a number of a preset, or says that nobody publishes
// one. Whether what it names exists is asked elsewhere.
import { z } from "zod";
import { presetIds } from "@/simulator/presets/presets";
import { id, list, oneOf, sentence } from "../field";

const of = sentence("a platform or whatever the number is of", 40);
/** What the number leaves unsaid: "at most", "measured in 2021". */
const note = sentence("a remark of at most 90 characters", 90).optional();
const field = sentence('the field of a number such as "platform.keepAlive"', 60);

const lineSchema = z.union(
  [
    /** With `to`, from the one fact's value to the other's. */
    z.strictObject({ of, note, fact: id(), to: id().optional() }),
    z.strictObject({ of, note, preset: z.enum(presetIds, oneOf(presetIds)), field }),
    /** With the fact that says what is told instead, if there is one. */
    z.strictObject({ of, note, unpublished: z.literal(true), fact: id().optional() }),
  ],
  {
    error: 'a line with "of" and "fact", or "preset" and "field", or "unpublished": true',
  },
);

export const termFiguresSchema = z.strictObject({
  /** Of the term. */
  id: id(),
  asks: list(
    z.strictObject({
      what: sentence("what is asked, in a few words", 70),
      lines: list(lineSchema, "one to nine lines", 1, 9),
    }),
    "one to three questions",
    1,
    3,
  ),
});

export type TermFigures = z.infer<typeof termFiguresSchema>;
export type FigureLine = z.infer<typeof lineSchema>;

/** The facts that a line names. */
export function factsOf(line: FigureLine): readonly string[] {
  if ("preset" in line) return [];
  return [line.fact, "to" in line ? line.to : undefined].filter((id) => id !== undefined);
}
