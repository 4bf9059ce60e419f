// A path: some of the lessons, sections, terms, goals and scenarios, in an order that leads somewhere. As an author
// writes it, and as pages ask for it with every step's title, address and time.
import { z } from "zod";
import { level, list, minutes, sentence } from "../field";

export const stepKinds = ["lesson", "section", "term", "goal", "scenario"] as const;

const stepSchema = z
  .strictObject({
    kind: z.enum(stepKinds, { error: `one of ${stepKinds.join(", ")}` }),
    /** Its id; of a section "faas#storm". */
    of: sentence("the id of what the step leads to", 120),
    /** That of a lesson is worked out. */
    minutes: minutes().optional(),
    why: sentence("why it stands here, in at most 240 characters", 240),
  })
  .refine(({ kind, minutes }) => (kind === "lesson") === (minutes === undefined), {
    error:
      "a whole number of minutes from 1 to 60, and none for a lesson, whose time is worked out",
    path: ["minutes"],
  });

export const pathSchema = z.strictObject({
  title: sentence("a title of at most 60 characters", 60),
  description: sentence("one or two sentences of at most 160 characters", 160),
  level: level(),
  /** Whom it is for, and what they should know first. */
  audience: sentence("whom it is for, in at most 240 characters", 240),
  steps: list(stepSchema, "three to thirty steps", 3, 30),
});

export type PathFile = z.infer<typeof pathSchema>;
export type StepKind = (typeof stepKinds)[number];

export type PathStep = {
  readonly kind: StepKind;
  readonly of: string;
  readonly title: string;
  /** Its address within the site, without the path that leads there. */
  readonly href: string;
  readonly why: string;
  readonly minutes: number;
};

export type Path = Omit<PathFile, "steps"> & {
  readonly slug: string;
  readonly minutes: number;
  readonly steps: readonly PathStep[];
};
