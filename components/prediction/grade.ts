// What a form of a prediction holds: at first, once it is live, and when it is locked; and whether a kept guess can be
// shown again.
import type { Verdict } from "@/content/model/quiz/bands";
import { columns, filled, isEnough } from "@/content/model/quiz/curve";
import type { Ask, Guess } from "@/content/model/quiz/prediction";
import type { Difference, Evidence } from "./difference";

/** What is answered before the reader has touched the form: an order stands there, a number is still to be chosen. */
export function firstGuess(ask: Ask): Guess | null {
  return ask.kind === "order" ? { kind: "order", order: ask.options.map((_, n) => n) } : null;
}

/** The guess as it is kept; null where there is not enough of one. */
export function lockedGuess(guess: Guess | null): Guess | null {
  if (guess?.kind !== "curve") return guess;
  return isEnough(guess.values) ? { kind: "curve", values: filled(guess.values) } : null;
}

/** Where the slider stands until it is moved. */
export function middleOf({ min, max, step }: Ask<"number">): number {
  return min + Math.round((max - min) / 2 / step) * step;
}

/** What was set before the form was live; in the middle the slider stood by itself. */
export function guessSet(ask: Ask, set: FormData | null): Guess | null {
  const typed = set?.get("typed");
  const value = typed || set?.get("guess");
  if (typeof value !== "string") return firstGuess(ask);
  const number = Number(value);
  if (ask.kind === "number" && !typed && number === middleOf(ask)) return null;
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
  return ask.kind === "curve" && guess.kind === "curve" && guess.values.length === columns;
}

/** What the run shows to those whose guess was off in this way. */
export function evidenceFor(
  { evidence }: Pick<Difference, "evidence">,
  verdict: Verdict,
): Evidence {
  return (verdict === "too-high" ? evidence["too-high"] : undefined) ?? evidence.right;
}
