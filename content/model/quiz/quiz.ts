// A quiz as the page has it: questions with their keys worked out, each option with its own feedback. Types
// alone, so that it weighs nothing; what an author writes is in quiz-file.ts, how answers are graded in quiz-grade.ts.
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";

export type Option = {
  readonly text: string;
  readonly feedback: string;
  readonly isRight: boolean;
  /** The wrong idea that leads to it; null for a right option. */
  readonly misconception: string | null;
} & Settled;

/** The instant of its run that settles it, "4.09s": of an answer, where it is not the question's own. */
type Settled = { readonly at?: string | undefined };
/** What a wrong answer shows. */
type Shown = Settled & { readonly misconception: string };

type Asked = {
  /** Unique on the whole site: "cold-starts/fifty-together". What is kept of the answers is kept by this. */
  readonly id: string;
  readonly text: string;
  /** The section of the lesson that teaches it. */
  readonly passage: { readonly anchor: string; readonly heading: string };
  /** The run that settles it: a name on the shelf. */
  readonly scenario: string | null;
} & Settled;

export type OptionsQuestion = Asked & {
  readonly kind: "choice" | "several" | "predict-run";
  readonly options: readonly Option[];
};

export type OrderQuestion = Asked & {
  readonly kind: "order";
  /** In the right order. Its feedback is for when it is the first out of place. */
  readonly items: readonly Step[];
  readonly right: string;
};

export type Step = {
  readonly text: string;
  readonly feedback: string;
  /** Put ahead of a step that comes before it, it shows a wrong idea; `before` is that step's text. */
  readonly slips?: readonly (Shown & { readonly before: string })[] | undefined;
};

export type EstimateQuestion = Asked & {
  readonly kind: "estimate";
  readonly scale: "linear" | "log";
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly answer: number;
  /** How far off still counts: a distance, or on a log scale a factor. */
  readonly within: number;
  readonly right: string;
  readonly low: Shown & { readonly feedback: string };
  readonly high: Shown & { readonly feedback: string };
};

export type MatchQuestion = Asked & {
  readonly kind: "match";
  readonly pairs: readonly {
    readonly left: string;
    readonly right: string;
    /** Why they belong together. */
    readonly feedback: string;
    /** What to think of, when something else was put here. */
    readonly hint: string;
    /** The right side of another pair, and the wrong idea of whoever puts it here; null: none is known. */
    readonly confusion: (Shown & { readonly with: string }) | null;
  }[];
};

export type Question = OptionsQuestion | OrderQuestion | EstimateQuestion | MatchQuestion;

export type QuizRun = {
  readonly id: string;
  readonly title: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

/** A question of an earlier lesson that is asked again; it counts for that lesson. */
export type EarlierQuestion = {
  readonly question: Question;
  readonly from: { readonly lesson: string; readonly title: string };
};

/** A goal of the lesson, and the ids of the questions whose right answers show it. */
export type QuizGoal = { readonly text: string; readonly questions: readonly string[] };

/** Plain data: it crosses to the browser as a file of its own. */
export type Quiz = {
  readonly lesson: string;
  readonly title: string;
  /** Its own. Whatever is counted counts these. */
  readonly questions: readonly Question[];
  readonly earlier: readonly EarlierQuestion[];
  readonly goals: readonly QuizGoal[];
  /** Of all of them. */
  readonly runs: Readonly<Record<string, QuizRun>>;
  /** Of each wrong idea in it, the claim in a learner's words. */
  readonly claims: Readonly<Record<string, string>>;
  /** Of each wrong idea in its questions without a run: the run that refutes it, if there is one. */
  readonly refutations: Readonly<Record<string, Refutation>>;
};

/** A run of the quiz, and the instant of it that shows it. */
export type Refutation = { readonly scenario: string } & Settled;

export type Response =
  | { readonly kind: "options"; readonly chosen: readonly number[] }
  | { readonly kind: "order"; readonly order: readonly number[] }
  | { readonly kind: "estimate"; readonly value: number }
  /** Of each left side the pair whose right side was chosen; null: none yet. */
  | { readonly kind: "match"; readonly chosen: readonly (number | null)[] };

/** The wrong ideas that answers to a question can show. */
export function ideasOfQuestion(question: Question): readonly string[] {
  switch (question.kind) {
    case "order":
      return question.items.flatMap(({ slips = [] }) => slips.map((slip) => slip.misconception));
    case "estimate":
      return [question.low.misconception, question.high.misconception];
    case "match":
      return question.pairs.flatMap(({ confusion }) => confusion?.misconception ?? []);
    default:
      return question.options.flatMap(({ misconception }) => misconception ?? []);
  }
}
