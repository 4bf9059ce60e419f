// The components a lesson may use, with the props an author may write, as data. Not the components
// themselves: the page gives those. `refersTo` names the collection that
// the prop `id` (of a simulator, `scenario`) points into.
import { z } from "zod";
import { sentence } from "./field";

export type ComponentRule = {
  readonly props: z.ZodObject;
  readonly refersTo?: "fact" | "scenario" | "term";
  /** True when it stands within a sentence, false when it is a block of its own. */
  readonly inline: boolean;
  readonly example: string;
};

const idProp = z.string({ error: "an id in quotation marks" });

export const vocabulary: Readonly<Record<string, ComponentRule>> = {
  Definition: {
    props: z.strictObject({}),
    inline: false,
    example: "<Definition>One sentence.</Definition>",
  },
  Misconception: {
    props: z.strictObject({
      claim: sentence("the wrong idea, in a learner's words", 160),
    }),
    inline: false,
    example: '<Misconception claim="…">Why it is wrong.</Misconception>',
  },
  Note: {
    props: z.strictObject({}),
    inline: true,
    example: "<Note>An aside.</Note>",
  },
  Term: {
    props: z.strictObject({ id: idProp }),
    refersTo: "term",
    inline: true,
    example: '<Term id="cold-start">cold starts</Term>',
  },
  Fact: {
    props: z.strictObject({
      id: idProp,
      bare: z.literal(true, { error: "no value: write bare alone" }).optional(),
    }),
    refersTo: "fact",
    inline: true,
    example: '<Fact id="lambda-init-limit" />',
  },
  Simulator: {
    props: z.strictObject({ scenario: idProp }),
    refersTo: "scenario",
    inline: false,
    example: '<Simulator scenario="first-request" />',
  },
};

/** Elements of HTML that a lesson may write as such. */
export const plainElements: readonly string[] = ["abbr", "br", "kbd", "sub", "sup", "var"];
