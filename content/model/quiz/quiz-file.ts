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
};
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
});

const step = z.strictObject({
  text: text("a step"),
  metric: metric.optional(),
  feedback: feedback(),
});
const miss = z.strictObject(
  { feedback: feedback(), misconception: id() },
  { error: "feedback and a misconception" },
);
const pair = z.strictObject({
  left: text("a left side"),
  right: text("a right side"),
  feedback: feedback(),
  hint: text("a hint"),
  /** Which other right side, put here, shows which wrong idea. */
  confusion: z.strictObject({ with: text("a right side"), misconception: id() }).optional(),
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

export const quizFileSchema = z.strictObject({
  questions: list(question, "one to twelve questions", 1, 12),
});

export type QuizFile = z.infer<typeof quizFileSchema>;
export type QuestionFile = QuizFile["questions"][number];
export type RangeFile = z.infer<typeof range>;
