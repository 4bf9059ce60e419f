// How a reader's prediction compares with what the run gave, and whether a kept one can be shown again. Not the
// words: see difference.ts.
import type { Ask, Guess, Prediction } from "@/content/model/quiz/prediction";

export type Verdict = "right" | "too-low" | "too-high" | "other";

export function verdictOf({ ask, answer }: Prediction, guess: Guess): Verdict {
  if (answer.kind === "number" && guess.kind === "number") {
    const within = ask.kind === "number" ? ask.within : 0;
    if (Math.abs(guess.value - answer.value) <= within) return "right";
    return guess.value < answer.value ? "too-low" : "too-high";
  }
  if (answer.kind === "choice" && guess.kind === "choice") {
    if (guess.option === answer.option) return "right";
    const chosen = ask.kind === "choice" ? ask.options[guess.option] : undefined;
    if (chosen === undefined) return "other";
    return chosen.to < answer.value ? "too-low" : "too-high";
  }
  if (answer.kind === "order" && guess.kind === "order")
    return guess.order.every((option, place) => option === answer.order[place]) ? "right" : "other";
  return "other";
}

/** What is answered before the reader has touched the form: an order stands there, a number is still to be chosen. */
export function firstGuess(ask: Ask): Guess | null {
  return ask.kind === "order" ? { kind: "order", order: ask.options.map((_, n) => n) } : null;
}

/** Where the slider stands until it is moved. */
export function middleOf({ min, max, step }: Extract<Ask, { kind: "number" }>): number {
  return min + Math.round((max - min) / 2 / step) * step;
}

/** What was set before the form was live; in the middle the slider stood by itself. */
export function guessSet(ask: Ask, set: FormData | null): Guess | null {
  const value = set?.get("guess");
  if (typeof value !== "string") return firstGuess(ask);
  const number = Number(value);
  if (ask.kind === "number" && number === middleOf(ask)) return null;
  const found: Guess =
    ask.kind === "number" ? { kind: "number", value: number } : { kind: "choice", option: number };
  return fits(ask, found) ? found : firstGuess(ask);
}

/** Whether it answers this question: a question may have changed since. */
export function fits(ask: Ask, guess: Guess): boolean {
  if (ask.kind === "number" && guess.kind === "number")
    return guess.value >= ask.min && guess.value <= ask.max;
  if (ask.kind === "choice" && guess.kind === "choice")
    return ask.options[guess.option] !== undefined;
  if (ask.kind === "order" && guess.kind === "order")
    return (
      guess.order.length === ask.options.length &&
      ask.options.every((_, n) => guess.order.includes(n))
    );
  return false;
}
