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

/** The instant of its run that settles it, "4.09s". */
type Moment = { readonly at?: string | undefined };
/** What settles an answer, where it is not what settles the question: another instant, or a run of its own. */
type Settled = Moment & { readonly scenario?: string | undefined };
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
} & Moment;

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
  readonly pairs: readonly (Settled & {
    readonly left: string;
    readonly right: string;
    /** Why they belong together. */
    readonly feedback: string;
    /** What to think of, when something else was put here. */
    readonly hint: string;
    /** The right side of another pair, and the wrong idea of whoever puts it here; null: none is known. */
    readonly confusion: (Shown & { readonly with: string }) | null;
  })[];
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
  /** Of each wrong idea that no run of its question settles: the run that refutes it, if there is one. */
  readonly refutations: Readonly<Record<string, Refutation>>;
};

/** A run of the quiz, and the instant of it that shows it. */
export type Refutation = { readonly scenario: string } & Moment;

export type Response =
  | { readonly kind: "options"; readonly chosen: readonly number[] }
  | { readonly kind: "order"; readonly order: readonly number[] }
  | { readonly kind: "estimate"; readonly value: number }
  /** Of each left side the pair whose right side was chosen; null: none yet. */
  | { readonly kind: "match"; readonly chosen: readonly (number | null)[] };

type Told = Settled & { readonly misconception?: string | null };

/** All of it to which something is said, with the idea that it shows and what settles it. */
function toldIn(question: Question): readonly Told[] {
  switch (question.kind) {
    case "order":
      return question.items.flatMap(({ slips = [] }) => slips);
    case "estimate":
      return [question.low, question.high];
    case "match":
      return question.pairs.flatMap(({ confusion, scenario, at }) => [
        { scenario, at },
        ...(confusion ? [confusion] : []),
      ]);
    default:
      return question.options;
  }
}

/** The wrong ideas that answers to a question can show. */
export function ideasOfQuestion(question: Question): readonly string[] {
  return toldIn(question).flatMap(({ misconception }) => misconception ?? []);
}

/** Those of them that no run of its own settles. */
export function unsettledIdeas(question: Question): readonly string[] {
  const told = question.scenario === null ? toldIn(question) : [];
  return told.flatMap((one) => (one.scenario === undefined ? (one.misconception ?? []) : []));
}

/** The names of the runs that settle it and its answers. */
export function runsOfQuestion(question: Question): readonly string[] {
  return [question, ...toldIn(question)].flatMap(({ scenario }) => scenario ?? []);
}
