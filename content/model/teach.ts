// What a teacher is given with a lesson, as its page has it: everything looked up and worked out. Types alone;
// what an author writes is in teach-file.ts.
import type { Micros } from "@/simulator/scenario";
import type { OptionsQuestion, QuizRun } from "./quiz/quiz";

export type NamedPart = { readonly id: string; readonly title: string };
/** Of a question of the quiz, with its number there. */
export type AskedAt = NamedPart & { readonly number: number };

export type PlanStep = {
  readonly minutes: number;
  readonly text: string;
  readonly scenes: readonly NamedPart[];
  readonly sections: readonly NamedPart[];
  readonly questions: readonly AskedAt[];
};

export type Plan = { readonly minutes: number; readonly steps: readonly PlanStep[] };

/** A wrong idea, what finds it, and what refutes it. */
export type Expected = {
  readonly claim: string;
  readonly refutation: string;
  readonly questions: readonly AskedAt[];
  /** The run that shows it. */
  readonly run: NamedPart | null;
};

/** A question to discuss, and the run to open with it; `at` as a link writes it. */
export type Discussed = {
  readonly question: string;
  readonly answer: string;
  readonly run: (NamedPart & { readonly at: string | null }) | null;
};

export type Still = {
  readonly run: QuizRun;
  readonly at: Micros;
  readonly answerAt: Micros;
};

type AskedQuestion = { readonly kind: "question"; readonly question: OptionsQuestion };

/** A task as it is written: its numbers are still to be put in (worksheet/version.ts). */
export type TaskPattern = {
  readonly kind: "pattern";
  readonly text: string;
  readonly answer: string;
  readonly run: QuizRun | null;
  /** The instants of its stills; null: none. */
  readonly at: string | null;
  readonly answerAt: string | null;
  /** By name one number a version, and where they go in the scenario, by path. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  readonly set: Readonly<Record<string, string>>;
};

export type AskedTask = AskedQuestion | TaskPattern;

/** In one version. */
export type Task =
  | (AskedQuestion & { readonly version: number })
  | {
      readonly kind: "task";
      readonly text: string;
      readonly answer: string;
      readonly still: Still | null;
    };

export type Teach = {
  readonly needed: readonly string[];
  readonly plans: readonly Plan[];
  readonly misconceptions: readonly Expected[];
  readonly discussion: readonly Discussed[];
  readonly worksheet: readonly AskedTask[];
};
