// A prediction and its result in words. What explains the difference comes from the server: difference.ts.
import type { Metric } from "@/content/model/measure";
import { type Verdict, verdictOf } from "@/content/model/quiz/bands";
import type { Ask, Guess, Prediction } from "@/content/model/quiz/prediction";
import { quantity } from "@/simulator/quantity";
import type { Difference } from "./difference";

export function guessText(ask: Ask, guess: Guess): string {
  if (ask.kind === "number" && guess.kind === "number")
    return `You said ${numberText(ask.measure.metric, guess.value)}.`;
  if (ask.kind === "choice" && guess.kind === "choice")
    return `You chose “${ask.options[guess.option]?.text ?? ""}”.`;
  return ask.kind === "curve" ? "You drew a curve." : "You put them in order.";
}

/** What was said and what it is, for who cannot see both at once. */
export function verdictText(
  prediction: Prediction,
  difference: Pick<Difference, "answer">,
  guess: Guess,
): string {
  const { ask } = prediction;
  const found = findingText(prediction, difference, guess);
  if (ask.kind === "order" || ask.kind === "curve") return found;
  return `${guessText(ask, guess)} ${found}`;
}

export function findingText(
  prediction: Prediction,
  { answer }: Pick<Difference, "answer">,
  guess: Guess,
): string {
  const { ask } = prediction;
  const verdict = verdictOf(prediction, guess);
  const isRight = verdict === "right";
  if (ask.kind === "curve") return curveVerdicts[verdict];
  if (ask.kind === "order")
    return isRight ? "Your order is right." : `${inPlace(prediction, guess)} In the run it is so:`;
  if (!isRight) return `It is ${answer}.`;
  return isExact(prediction, guess) ? `So it is: ${answer}.` : `It is ${answer}: close enough.`;
}

const curveVerdicts: Readonly<Record<Verdict, string>> = {
  right: "Your curve is close to that of the run.",
  "too-low": "The run has more instances than you drew.",
  "too-high": "The run has fewer instances than you drew.",
  other: "As many in all as you drew, at other times.",
};

function inPlace({ answer }: Prediction, guess: Guess): string {
  if (answer.kind !== "order" || guess.kind !== "order") return "";
  const right = guess.order.filter((option, place) => option === answer.order[place]).length;
  if (right === 0) return "None of them is in its place.";
  return `${right} of ${guess.order.length} ${right === 1 ? "is in its" : "are in their"} place.`;
}

function isExact({ answer }: Prediction, guess: Guess): boolean {
  return !(answer.kind === "number" && guess.kind === "number" && answer.value !== guess.value);
}

export function numberText(metric: Metric, value: number): string {
  const text = value.toLocaleString("en-US");
  if (metric.startsWith("latencyMs.")) return quantity(text, "ms");
  if (metric.startsWith("first.")) return quantity(text, "s");
  return metric.startsWith("cost.") ? `$${text}` : text;
}

/** "1st", "2nd", "3rd", "4th": places in an order. */
export function placeText(place: number): string {
  return `${place}${["th", "st", "nd", "rd"][place % 10 > 3 || Math.floor(place / 10) === 1 ? 0 : place % 10]}`;
}
