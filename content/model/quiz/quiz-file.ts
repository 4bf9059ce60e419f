// A quiz as an author writes it, beside the lesson: content/lessons/<slug>/quiz.json. Answers about runs are not
// in it: a metric of a scenario stands in their place.
import { z } from "zod";
import { id, instant, list, oneOf, sentence } from "../field";

const text = (what: string) => sentence(`${what} of at most 500 characters`, 500);
const feedback = () => text("feedback");
const numeral = z.number({ error: "a number" });
const metric = z.string({ error: 'a metric such as "requests.cold"' });

const asked = {
  id: id(),
  text: text("a question"),
  /** A heading of the lesson, by its id. */
  passage: id(),
  scenario: id().optional(),
  /** The instant of that run which settles it. */
  at: instant().optional(),
  /** Which of the lesson's goals a right answer shows, from 1. */
  goal: z.int({ error: "the number of a goal, from 1" }).min(1, "the number of a goal, from 1"),
};
/** Where the run opens for this answer, if elsewhere, and which run, if another. */
const own = { scenario: id().optional(), at: instant().optional() };
const measured = {
  metric,
  from: instant().optional(),
  until: instant().optional(),
};

const choice = z.strictObject({
  text: text("an option"),
  right: z.literal(true, { error: "true, or nothing for a wrong option" }).optional(),
  feedback: feedback(),
  misconception: id().optional(),
  ...own,
});
const options = list(choice, "two to six options", 2, 6);

/** An option of a predicted run says for which results it holds; which one is right, the run decides. */
const range = z.strictObject({
  text: text("an option"),
  is: numeral.optional(),
  atLeast: numeral.optional(),
  atMost: numeral.optional(),
  feedback: feedback(),
  misconception: id(),
  ...own,
});

/** A step put ahead of one that comes before it, where that shows a wrong idea. */
const slip = z.strictObject({
  before: text("a step that comes earlier"),
  misconception: id(),
  ...own,
});
const step = z.strictObject({
  text: text("a step"),
  metric: metric.optional(),
  feedback: feedback(),
  slips: list(slip, "one to three slips", 1, 3).optional(),
});
const miss = z.strictObject(
  { feedback: feedback(), misconception: id(), ...own },
  { error: "feedback and a misconception" },
);
const pair = z.strictObject({
  left: text("a left side"),
  right: text("a right side"),
  feedback: feedback(),
  hint: text("a hint"),
  /** Which other right side, put here, shows which wrong idea. */
  confusion: z.strictObject({ with: text("a right side"), misconception: id(), ...own }).optional(),
  ...own,
});

const kinds = ["choice", "several", "order", "estimate", "predict-run", "match"] as const;

const question = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("choice"), ...asked, options }),
    z.strictObject({ kind: z.literal("several"), ...asked, options }),
    z.strictObject({
      kind: z.literal("predict-run"),
      ...asked,
      scenario: id(),
      ...measured,
      options: list(range, "two to six options", 2, 6),
    }),
    z.strictObject({
      kind: z.literal("order"),
      ...asked,
      items: list(step, "three to seven steps", 3, 7),
      right: feedback(),
    }),
    z.strictObject({
      kind: z.literal("estimate"),
      ...asked,
      scenario: id(),
      ...measured,
      scale: z.enum(["linear", "log"], { error: '"linear" or "log"' }),
      min: numeral,
      max: numeral,
      unit: z.string({ error: 'a unit such as "ms", or ""' }),
      within: numeral.positive("a number above 0"),
      right: feedback(),
      low: miss,
      high: miss,
    }),
    z.strictObject({
      kind: z.literal("match"),
      ...asked,
      pairs: list(pair, "three to six pairs", 3, 6),
    }),
  ],
  { error: oneOf(kinds) },
);

const earlierWords = 'a question of an earlier lesson such as "cold-starts/newsletter"';

export const quizFileSchema = z.strictObject({
  questions: list(question, "one to twelve questions", 1, 12),
  /** Questions of earlier lessons that are asked again here. */
  earlier: list(
    z.string({ error: earlierWords }).regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, earlierWords),
    "one to three questions of earlier lessons",
    1,
    3,
  ).optional(),
});

export type QuizFile = z.infer<typeof quizFileSchema>;
export type QuestionFile = QuizFile["questions"][number];
export type RangeFile = z.infer<typeof range>;
