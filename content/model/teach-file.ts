// What a teacher is given with a lesson, as an author writes it: content/lessons/<slug>/teach.json. Scenes,
// questions and wrong ideas stand in it by their ids; numbers of runs as {metric}, worked out at build.
import { z } from "zod";
import { parseDuration } from "@/simulator/duration";
import { id, instant, list, sentence } from "./field";
import { versions } from "./worksheet/version";

const text = (what: string) => sentence(`${what} of at most 600 characters`, 600);
const minutes = z.number({ error: "minutes above 0" }).positive("minutes above 0");
const ids = (what: string) => list(id(), what).optional();

const step = z.strictObject({
  minutes,
  /** What the teacher and the class do. */
  do: text("what is done"),
  scenes: ids("ids of scenes of the presentation"),
  sections: ids("ids of headings of the lesson"),
  questions: ids("ids of questions of quiz.json"),
});
const plan = (whole: number) =>
  list(step, `three to twenty steps that take ${whole} minutes`, 3, 20);

const discussed = z.strictObject({
  question: text("a question"),
  answer: text("an answer"),
  /** The run to open while it is discussed, and the instant at which it stands then. */
  scenario: id().optional(),
  at: instant().optional(),
});

const numbers = list(
  z.number({ error: "a number" }),
  `${versions.length} numbers, one a version`,
  versions.length,
  versions.length,
);

function moment() {
  const expected = 'a time of the run such as "3s" or "{second + 1}s"';
  return z
    .string({ error: expected })
    .refine((text) => text.includes("{") || parseDuration(text) !== null, expected);
}

/** A question of the quiz, or a task of its own: with a still of a run, if it is about one. */
const task = z.union(
  [
    z.strictObject({ question: id() }),
    z.strictObject({
      task: text("a task"),
      answer: text("an answer"),
      scenario: id().optional(),
      /** The instant of the still on the worksheet, with sums of the numbers if need be: "{second + 1}s". */
      at: moment().optional(),
      /** That of the still in the key, where it is another. */
      answerAt: moment().optional(),
      /** What differs from version to version, the first as the scenario has it. */
      numbers: z.record(z.string(), numbers).optional(),
      /** Where it goes in the scenario's file, by path: {"traffic.count": "{people}"}. */
      set: z.record(z.string(), z.string()).optional(),
    }),
  ],
  { error: 'a "task" with its "answer", or the id of a "question"' },
);

export const teachFileSchema = z.strictObject({
  needed: list(text("what is needed"), "one to eight things that are needed beforehand", 1, 8),
  plans: z.strictObject({ "20": plan(20), "50": plan(50) }, { error: 'plans "20" and "50"' }),
  misconceptions: list(id(), "three to eight ids of misconceptions", 3, 8),
  discussion: list(discussed, "three to eight questions to discuss", 3, 8),
  worksheet: list(task, "four to ten tasks", 4, 10),
});

export type TeachFile = z.infer<typeof teachFileSchema>;
export type StepFile = TeachFile["plans"]["20"][number];
export type TaskFile = TeachFile["worksheet"][number];
export type DiscussedFile = TeachFile["discussion"][number];
