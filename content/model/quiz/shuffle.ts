// The order in which questions and options are shown: a function of a seed, so that everyone with the same link
// sees the same order, on the page as in the HTML. Not for the simulator, which has draws of its own.
import type { EarlierQuestion, Question, Quiz } from "./quiz";

/** The order that everyone sees who asks for no other. */
export const usualSeed = 1;

export function shuffled(count: number, seed: number, of: string): readonly number[] {
  const draw = drawsOf(seed, of);
  const order = Array.from({ length: count }, (_, n) => n);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    const [here, there] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = there;
    order[other] = here;
  }
  return order;
}

export function questionsIn(
  { questions, lesson }: Pick<Quiz, "questions" | "lesson">,
  seed: number,
): readonly Question[] {
  return shuffled(questions.length, seed, lesson).flatMap((n) => questions[n] ?? []);
}

export type AskedQuestion = {
  readonly question: Question;
  /** The lesson that it is of; null: this one. */
  readonly from: EarlierQuestion["from"] | null;
};

/** All that a page asks: its own questions, and among them those of earlier lessons, evenly spread. */
export function askedIn(
  quiz: Pick<Quiz, "questions" | "earlier" | "lesson">,
  seed: number,
): readonly AskedQuestion[] {
  const own = questionsIn(quiz, seed);
  const { earlier, lesson } = quiz;
  const again = shuffled(earlier.length, seed, `${lesson} earlier`).flatMap(
    (n) => earlier[n] ?? [],
  );
  const placeOf = (n: number) => Math.round(((n + 1) * own.length) / (again.length + 1));
  return own.flatMap((question, place) => [
    { question, from: null },
    ...again.filter((_, n) => placeOf(n) === place + 1),
  ]);
}

/** How the parts of a question are shown. What is to be put in order or matched never stands so already. */
export function arrangementOf(question: Question, seed: number): readonly number[] {
  switch (question.kind) {
    case "order":
      return unsolved(shuffled(question.items.length, seed, question.id));
    case "match":
      return unsolved(shuffled(question.pairs.length, seed, question.id));
    case "estimate":
      return [];
    default:
      return shuffled(question.options.length, seed, question.id);
  }
}

function unsolved(order: readonly number[]): readonly number[] {
  const isSolved = order.every((part, place) => part === place);
  return isSolved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Draws from 0 up to 1, the same ones for the same seed and name. */
function drawsOf(seed: number, of: string): () => number {
  let state = [...of].reduce(
    (sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16_777_619),
    seed ^ 2_166_136_261,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
