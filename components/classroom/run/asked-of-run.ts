// A lesson's prediction as it is put to a class: the question with what there is to choose from, and the answer with
// its reason. Worked out when the site is built; the page gets the words.
import { measured } from "@/content/model/measure";
import type { Prediction } from "@/content/model/quiz/prediction";
import type { Trace } from "@/simulator/trace/trace";
import { differenceOf } from "../../prediction/difference";
import { evidenceFor } from "../../prediction/grade";

export type AskedOfRun = {
  readonly question: string;
  /** With the letters that a class answers by; none where a number is asked for. */
  readonly options: readonly { readonly letter: string; readonly text: string }[];
  readonly answer: string;
  readonly because: string;
};

const letters = "ABCDEF";

export function askedOfRun(prediction: Prediction, trace: Trace): AskedOfRun {
  const { question, ask, answer } = prediction;
  const difference = differenceOf(prediction, trace);
  const { answer: found } = difference;
  const options = ("options" in ask ? ask.options : []).map(({ text }, n) => ({
    letter: letters.charAt(n),
    text,
  }));
  const right = answer.kind === "choice" ? options[answer.option] : undefined;
  return {
    question,
    options,
    answer: right ? `${right.letter}, ${right.text}: ${found}` : found,
    because: evidenceFor(difference, isOfFew(prediction, trace) ? "too-high" : "right").text,
  };
}

/** Of fewer than half of the requests: then why the others fared otherwise is what the class wants to know. */
function isOfFew({ ask, answer }: Prediction, trace: Trace): boolean {
  if (!("measure" in ask) || !("value" in answer)) return false;
  const { measure } = ask;
  if (!measure.metric.startsWith("requests.") || measure.metric === "requests.arrived")
    return false;
  const arrived = measured(trace, { ...measure, metric: "requests.arrived" }) ?? 0;
  return answer.value * 2 < arrived;
}
