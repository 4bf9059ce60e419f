// A quiz in the three kinds of question that every learning platform knows: one or several of some options, pairs, a
// number. Steps to put in order become pairs of a step and its place. How a file writes them is the file's matter.
import type {
  EstimateQuestion,
  MatchQuestion,
  OptionsQuestion,
  OrderQuestion,
  Question,
  Quiz,
} from "../model/quiz/quiz";
import { ideasOfQuestion } from "../model/quiz/quiz";
import { amount } from "../model/quiz/quiz-grade";
import { arrangementOf, usualSeed } from "../model/quiz/shuffle";

type Asked = {
  /** "cold-starts/newsletter", as on the site. */
  readonly id: string;
  readonly text: string;
  /** The section that teaches it, with its whole address where that is known. */
  readonly passage: { readonly heading: string; readonly address: string | null };
  /** The ids of the wrong ideas that answers can show. */
  readonly ideas: readonly string[];
};

export type PortableOptions = Asked & {
  readonly kind: "one" | "several";
  readonly options: readonly {
    readonly text: string;
    readonly feedback: string;
    readonly isRight: boolean;
  }[];
};

export type PortablePairs = Asked & {
  readonly kind: "pairs";
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  /** What can be put beside a left side, in an order that gives nothing away. */
  readonly choices: readonly string[];
  readonly right: string;
  readonly wrong: string;
};

export type PortableNumber = Asked & {
  readonly kind: "number";
  readonly answer: number;
  /** What is accepted; both included. */
  readonly from: number;
  readonly to: number;
  /** What is asked for. */
  readonly min: number;
  readonly max: number;
  readonly right: string;
  readonly low: string;
  readonly high: string;
};

export type PortableQuestion = PortableOptions | PortablePairs | PortableNumber;

/** `lesson` is the whole address of the lesson's page, where it is known. */
export function portableQuestions(quiz: Quiz, lesson: string | null): readonly PortableQuestion[] {
  return quiz.questions.map((question) => portable(question, quiz.claims, lesson));
}

type Claims = Quiz["claims"];

function portable(question: Question, claims: Claims, lesson: string | null): PortableQuestion {
  const { id, text, passage } = question;
  const asked = {
    id,
    text,
    passage: {
      heading: passage.heading,
      address: lesson === null ? null : `${lesson}#${passage.anchor}`,
    },
    ideas: [...new Set(ideasOfQuestion(question))],
  };
  switch (question.kind) {
    case "order":
      return { ...asked, ...steps(question, claims) };
    case "match":
      return { ...asked, ...pairs(question) };
    case "estimate":
      return { ...asked, ...number(question, claims) };
    default:
      return { ...asked, ...options(question, claims) };
  }
}

function options(question: OptionsQuestion, claims: Claims) {
  return {
    kind: question.kind === "several" ? ("several" as const) : ("one" as const),
    options: inShownOrder(question, question.options).map((option) => ({
      text: option.text,
      feedback: withIdea(option.feedback, option.misconception, claims),
      isRight: option.isRight,
    })),
  };
}

function steps(question: OrderQuestion, claims: Claims) {
  const { items, right, text } = question;
  const placed = items.map((item, n) => ({ left: item.text, right: `${n + 1}` }));
  return {
    kind: "pairs" as const,
    text: `${text} Give each its place, 1 for the first.`,
    pairs: inShownOrder(question, placed),
    choices: placed.map((one) => one.right),
    right,
    wrong: items
      .flatMap(({ text, feedback, slips = [] }) => [
        `${text}: ${feedback}`,
        ...slips.map(
          ({ before, misconception }) =>
            `The idea behind putting it before “${before}”: “${claims[misconception]}”`,
        ),
      ])
      .join(" "),
  };
}

function pairs(question: MatchQuestion) {
  const { pairs: written } = question;
  return {
    kind: "pairs" as const,
    pairs: written.map(({ left, right }) => ({ left, right })),
    choices: inShownOrder(question, written).map(({ right }) => right),
    right: written.map(({ left, feedback }) => `${left}: ${feedback}`).join(" "),
    wrong: written.map(({ left, hint }) => `${left}: ${hint}`).join(" "),
  };
}

function number(question: EstimateQuestion, claims: Claims) {
  const { text, scale, answer, within, min, max, unit, right, low, high } = question;
  const isLog = scale === "log";
  return {
    kind: "number" as const,
    text: `${text} Give a number from ${min} to ${max}${unit === "" ? "" : `, in ${unit}`}.`,
    answer,
    from: isLog ? answer / within : answer - within,
    to: isLog ? answer * within : answer + within,
    min,
    max,
    right: `It is ${amount(question, answer)}. ${right}`,
    low: `Too low. ${withIdea(low.feedback, low.misconception, claims)}`,
    high: `Too high. ${withIdea(high.feedback, high.misconception, claims)}`,
  };
}

/** As the page shows them to who asks for no other order: an author may write the right one first. */
function inShownOrder<T>(question: Question, parts: readonly T[]): readonly T[] {
  return arrangementOf(question, usualSeed).flatMap((n) => parts[n] ?? []);
}

function withIdea(feedback: string, misconception: string | null, claims: Claims): string {
  const claim = misconception === null ? undefined : claims[misconception];
  return claim === undefined ? feedback : `${feedback} The idea behind it: “${claim}”`;
}
