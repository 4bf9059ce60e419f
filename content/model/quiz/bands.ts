// In which way a guess is off: the bands that a debrief answers. Of a number and a curve too low or too high, of a curve
// also as much at another time, of a choice the option that was taken, of an order right or not.
import { distanceOf, factsOf, filled } from "./curve";
import type { Answer, Ask, Guess, Prediction } from "./prediction";

export type Verdict = "right" | "too-low" | "too-high" | "other";

type Asked = Pick<Prediction, "ask" | "answer">;

export function verdictOf({ ask, answer }: Asked, guess: Guess): Verdict {
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
  if (ask.kind === "curve" && answer.kind === "curve" && guess.kind === "curve")
    return ofCurve(ask, answer, guess);
  return "other";
}

function ofCurve(ask: Ask<"curve">, answer: Answer<"curve">, guess: Guess<"curve">): Verdict {
  const drawn = filled(guess.values);
  const distance = distanceOf(drawn, answer.values);
  if (distance <= ask.within) return "right";
  const more = factsOf(drawn).mean - factsOf(answer.values).mean;
  // Most of the distance is not a matter of how much.
  if (Math.abs(more) < distance / 3) return "other";
  return more < 0 ? "too-low" : "too-high";
}

/** The name of the band in which a guess lies. */
export function bandOf(asked: Asked, guess: Guess): string {
  return guess.kind === "choice" ? optionBand(guess.option) : verdictOf(asked, guess);
}

/** The band of those who were right. */
export function rightBand({ answer }: Pick<Prediction, "answer">): string {
  return answer.kind === "choice" ? optionBand(answer.option) : "right";
}

function optionBand(option: number): string {
  return `option-${option + 1}`;
}

/** The bands in which a reader's guess can lie: nobody can say too little where the answer is the least there is. */
export function bandsOf({ ask, answer }: Asked): readonly string[] {
  if (ask.kind === "choice") return ask.options.map((_, option) => optionBand(option));
  if (ask.kind === "order") return ["right", "other"];
  if (ask.kind === "curve") return ["too-low", "right", "too-high", "other"];
  if (answer.kind !== "number") return [];
  return [
    ...(answer.value - ask.min > ask.within ? ["too-low"] : []),
    "right",
    ...(ask.max - answer.value > ask.within ? ["too-high"] : []),
  ];
}
