// How a reader's prediction compares with what the run gave, and what a kept one must look like to be
// shown again. Not the words: see difference.ts.
import type { Ask, Guess, Prediction } from "@/content/model/prediction";

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

/** What stands in the form before the reader has touched it. */
export function firstGuess(ask: Ask): Guess | null {
  switch (ask.kind) {
    case "number": {
      const middle = Math.round((ask.max - ask.min) / 2 / ask.step) * ask.step;
      return { kind: "number", value: ask.min + middle };
    }
    case "choice":
      return null;
    case "order":
      return { kind: "order", order: ask.options.map((_, n) => n) };
  }
}

/** The order with one option moved by a place, or as it was at either end. */
export function movedBy(order: readonly number[], place: number, by: 1 | -1): readonly number[] {
  const other = place + by;
  const [here, there] = [order[place], order[other]];
  if (here === undefined || there === undefined) return order;
  return order.with(place, there).with(other, here);
}

/** What was kept, if it is an answer to this question; a question may have changed since. */
export function guessFrom(ask: Ask, kept: unknown): Guess | null {
  const kind: unknown = Reflect.get(Object(kept), "kind");
  if (kind !== ask.kind) return null;
  switch (ask.kind) {
    case "number": {
      const value: unknown = Reflect.get(Object(kept), "value");
      const fits = typeof value === "number" && value >= ask.min && value <= ask.max;
      return fits ? { kind: "number", value } : null;
    }
    case "choice": {
      const option: unknown = Reflect.get(Object(kept), "option");
      const found = ask.options.findIndex((_, n) => n === option);
      return found < 0 ? null : { kind: "choice", option: found };
    }
    case "order": {
      const order: unknown = Reflect.get(Object(kept), "order");
      if (!Array.isArray(order) || order.length !== ask.options.length) return null;
      const all = ask.options.every((_, n) => order.includes(n));
      return all ? { kind: "order", order: order.map(Number) } : null;
    }
  }
}
