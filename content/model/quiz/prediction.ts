// What a lesson asks its reader to predict before a run, with the answer worked out from that run. An
// author writes the question and what to measure; nobody ever types an answer.
import type { Micros } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";
import { type Measure, measured } from "../measure";
import { type Curve, curveOf, type Drawn } from "./curve";

/** Each kind of question: what is asked, what the run answers, and what a reader can guess. */
type Kinds = {
  readonly number: {
    readonly ask: {
      readonly min: number;
      readonly max: number;
      readonly step: number;
      /** How far off still counts as right. */
      readonly within: number;
      readonly measure: Measure;
    };
    readonly answer: { readonly value: number };
    readonly guess: { readonly value: number };
  };
  readonly choice: {
    readonly ask: { readonly measure: Measure; readonly options: readonly ChoiceOption[] };
    readonly answer: { readonly option: number; readonly value: number };
    readonly guess: { readonly option: number };
  };
  readonly order: {
    readonly ask: {
      /** As they are shown at first; the right order is that of what they measure, smallest first. */
      readonly options: readonly { readonly text: string; readonly measure: Measure }[];
    };
    readonly answer: {
      /** The options by their place in the list, in the right order. */
      readonly order: readonly number[];
      readonly values: readonly number[];
    };
    readonly guess: { readonly order: readonly number[] };
  };
  /** Instances over the whole run, drawn by hand. */
  readonly curve: {
    readonly ask: {
      /** The top of the paper. */
      readonly most: number;
      /** How far off it may be on average. */
      readonly within: number;
      readonly horizon: Micros;
    };
    readonly answer: { readonly values: Curve };
    readonly guess: { readonly values: Drawn };
  };
};

type Kind = keyof Kinds;
type OfKinds<Part extends "ask" | "answer" | "guess"> = {
  [K in Kind]: { readonly kind: K } & Kinds[K][Part];
};
type Asks = OfKinds<"ask">;
type Answers = OfKinds<"answer">;
type Guesses = OfKinds<"guess">;

export type Ask<K extends Kind = Kind> = Asks[K];
export type Answer<K extends Kind = Kind> = Answers[K];
export type Guess<K extends Kind = Kind> = Guesses[K];

export type ChoiceOption = {
  readonly text: string;
  /** It is the right one when what is measured lies from here … */
  readonly from: number;
  /** … to here, both included. */
  readonly to: number;
};

/** What an author says to those whose guess was of one kind. */
export type Band = {
  readonly text: string;
  /** The request that shows it, from 0; null: the one that the run itself offers. */
  readonly request: number | null;
};

export type Prediction = {
  /** Of the lesson and the place in it: what is kept of the reader's answers is kept by this. */
  readonly id: string;
  readonly question: string;
  readonly ask: Ask;
  readonly answer: Answer;
  /** By the name of the band (./bands.ts); none where an author wrote none. */
  readonly bands?: Readonly<Record<string, Band>>;
};

/** The answer, or why there is none: the end of a sentence that begins with what is wrong. */
export function answerOf(
  ask: Ask,
  trace: Trace,
): { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: string } {
  switch (ask.kind) {
    case "number": {
      const value = measured(trace, ask.measure);
      if (value === null) return nothing(ask.measure);
      if (value < ask.min || value > ask.max)
        return refused(
          `min and max around the answer, which is ${value}; found ${ask.min} to ${ask.max}`,
        );
      return { ok: true, answer: { kind: "number", value } };
    }
    case "choice": {
      const value = measured(trace, ask.measure);
      if (value === null) return nothing(ask.measure);
      const fitting = ask.options.flatMap(({ from, to }, n) =>
        from <= value && value <= to ? [n] : [],
      );
      const [option, another] = fitting;
      if (option === undefined || another !== undefined)
        return refused(
          `one option that holds for the answer, which is ${value}; found ${fitting.length}`,
        );
      return { ok: true, answer: { kind: "choice", option, value } };
    }
    case "order":
      return orderOf(ask.options, trace);
    case "curve": {
      const highest = trace.report.instances.peak;
      if (highest === 0) return refused("instances to draw; in this run there are none");
      if (highest > ask.most)
        return refused(
          `most to be at least ${highest}, the most instances there are; found ${ask.most}`,
        );
      return { ok: true, answer: { kind: "curve", values: curveOf(trace) } };
    }
  }
}

function orderOf(options: Ask<"order">["options"], trace: Trace) {
  const values: number[] = [];
  for (const { measure } of options) {
    const value = measured(trace, measure);
    if (value === null) return nothing(measure);
    values.push(value);
  }
  const order = options.map((_, n) => n).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const tie = order.find((n, place) => values[n] === values[order[place + 1] ?? -1]);
  if (tie !== undefined)
    return refused(`options that differ; found two that measure ${values[tie]}`);
  if (order.every((n, place) => n === place))
    return refused("options in another order than the right one; found them in order already");
  return { ok: true, answer: { kind: "order", order, values } } as const;
}

function nothing({ metric }: Measure) {
  return refused(`something to measure; in this run there is no ${metric}`);
}

function refused(why: string) {
  return { ok: false, why } as const;
}
