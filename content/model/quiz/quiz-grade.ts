// How an answer to a question is graded, and what is said about it. Never tells the right answer of a question
// that was answered wrong: that waits until it is right, or asked for.
import { quantity } from "@/simulator/quantity";
import type {
  EstimateQuestion,
  MatchQuestion,
  OptionsQuestion,
  OrderQuestion,
  Question,
  Quiz,
  Refutation,
  Response,
} from "./quiz";

export type Note = {
  /** What of the answer it is about; null: the whole. */
  readonly about: string | null;
  readonly text: string;
  readonly misconception: string | null;
  /** The run that settles it and the instant, where they are not the question's. */
  readonly scenario?: string | undefined;
  readonly at?: string | undefined;
};

export type Grade = {
  readonly isRight: boolean;
  readonly lead: string;
  readonly notes: readonly Note[];
};

export function gradeOf(question: Question, response: Response): Grade {
  switch (question.kind) {
    case "choice":
    case "predict-run":
    case "several":
      return ofOptions(question, response.kind === "options" ? response.chosen : []);
    case "order":
      return ofOrder(question, response.kind === "order" ? response.order : []);
    case "estimate":
      return ofEstimate(question, response.kind === "estimate" ? response.value : question.min);
    case "match":
      return ofMatch(question, response.kind === "match" ? response.chosen : []);
  }
}

/** Whether there is enough of an answer to grade. */
export function isComplete(question: Question, response: Response | null): response is Response {
  if (response === null) return false;
  if (response.kind === "options") return response.chosen.length > 0;
  if (response.kind === "match") return !response.chosen.includes(null);
  return response.kind === question.kind;
}

/** What "Show me" puts in. */
export function rightResponse(question: Question): Response {
  switch (question.kind) {
    case "order":
      return { kind: "order", order: question.items.map((_, n) => n) };
    case "estimate":
      return { kind: "estimate", value: question.answer };
    case "match":
      return { kind: "match", chosen: question.pairs.map((_, n) => n) };
    default:
      return {
        kind: "options",
        chosen: question.options.flatMap(({ isRight }, n) => (isRight ? [n] : [])),
      };
  }
}

/**
 * The runs that settle an answer, each where it opens: of each thing that is said of it its own, else the question's at
 * the first instant that is named, else what refutes the idea that it shows.
 */
export function settledBy(
  question: Question,
  { notes }: Grade,
  refutations: Quiz["refutations"],
): readonly Refutation[] {
  const first = notes.find(({ scenario, at }) => scenario === undefined && at !== undefined);
  const runs = notes.flatMap(({ scenario, at, misconception }): Refutation | readonly [] => {
    if (scenario !== undefined) return { scenario, at };
    if (question.scenario !== null)
      return { scenario: question.scenario, at: first?.at ?? question.at };
    return refutations[misconception ?? ""] ?? [];
  });
  return runs.filter((run, n) => runs.findIndex(({ scenario }) => scenario === run.scenario) === n);
}

type Showing = Partial<Pick<Note, "misconception" | "scenario" | "at">>;

function noteOn(
  about: string | null,
  text: string,
  { misconception = null, scenario, at }: Showing = {},
): Note {
  return { about, text, misconception, scenario, at };
}

function ofOptions({ kind, options }: OptionsQuestion, chosen: readonly number[]): Grade {
  const taken = options.filter((_, n) => chosen.includes(n));
  const notes = taken.map((option) =>
    noteOn(kind === "several" ? option.text : null, option.feedback, option),
  );
  const wrong = taken.filter(({ isRight }) => !isRight).length;
  const missing = options.filter(({ isRight }, n) => isRight && !chosen.includes(n)).length;
  if (wrong === 0 && missing === 0) return { isRight: true, lead: "Right.", notes };
  if (kind !== "several") return { isRight: false, lead: "Not so.", notes };
  const lead = wrong === 0 ? "All true, and something is missing." : "Not all of these hold.";
  return { isRight: false, lead, notes };
}

function ofOrder({ items, right }: OrderQuestion, order: readonly number[]): Grade {
  const place = items.findIndex((_, n) => order[n] !== n);
  if (place < 0) return { isRight: true, lead: "Right.", notes: [noteOn(null, right)] };
  const found = items[order[place] ?? place];
  // The steps ahead of this place are right: it stands before all the others.
  const slip = found?.slips?.find(
    ({ before }) => items.findIndex(({ text }) => text === before) >= place,
  );
  const lead =
    place === 0
      ? "Not in this order: look at the first."
      : `The first ${place === 1 ? "is" : `${place} are`} in place; then it goes wrong.`;
  return {
    isRight: false,
    lead,
    notes: [noteOn(found?.text ?? null, found?.feedback ?? "", slip)],
  };
}

function ofEstimate(question: EstimateQuestion, value: number): Grade {
  const { answer, within, right, low, high } = question;
  const off = distance(question, value);
  if (off <= within) {
    const lead = value === answer ? "Right." : `Close enough: it is ${amount(question, answer)}.`;
    return { isRight: true, lead, notes: [noteOn(null, right)] };
  }
  const isLow = value < answer;
  const isNear = off <= (question.scale === "log" ? within ** 2 : 3 * within);
  const missed = isLow ? low : high;
  const lead = `${isNear ? "Near, but too" : "Far too"} ${isLow ? "low" : "high"}.`;
  return { isRight: false, lead, notes: [noteOn(null, missed.feedback, missed)] };
}

/** As the scale has it: a difference, or on a log scale a factor from 1 up. */
function distance({ scale, answer }: EstimateQuestion, value: number): number {
  if (scale === "linear") return Math.abs(value - answer);
  return Math.max(value / answer, answer / value);
}

export function amount({ unit }: Pick<EstimateQuestion, "unit">, value: number): string {
  const digits =
    value !== 0 && Math.abs(value) < 100 ? 3 : Math.ceil(Math.log10(Math.abs(value) + 1));
  const text = Number(value.toPrecision(Math.max(1, digits))).toLocaleString("en-US", {
    maximumFractionDigits: 6,
  });
  if (unit === "$") return `$${text}`;
  if (unit === "%") return `${text}%`;
  return unit === "" ? text : quantity(text, unit);
}

function ofMatch({ pairs }: MatchQuestion, chosen: readonly (number | null)[]): Grade {
  const wrong = pairs.flatMap((pair, n) =>
    chosen[n] === n ? [] : [{ ...pair, put: pairs[chosen[n] ?? -1]?.right }],
  );
  if (wrong.length === 0)
    return {
      isRight: true,
      lead: "Right.",
      notes: pairs.map(({ left, feedback, scenario, at }) =>
        noteOn(left, feedback, { scenario, at }),
      ),
    };
  return {
    isRight: false,
    lead: `${pairs.length - wrong.length} of ${pairs.length} are in place.`,
    notes: wrong.map(({ left, hint, confusion, put, scenario, at }) =>
      noteOn(
        left,
        hint,
        confusion !== null && confusion.with === put ? confusion : { scenario, at },
      ),
    ),
  };
}
