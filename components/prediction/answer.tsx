// A prediction without script: the question, and behind a word the answer with its reason.
import { rightBand } from "@/content/model/quiz/bands";
import { undrawn } from "@/content/model/quiz/curve";
import type { Prediction } from "@/content/model/quiz/prediction";
import { CurvePaper } from "./curve-paper";
import type { Difference } from "./difference";
import styles from "./prediction.module.css";

type AnswerProps = { readonly prediction: Prediction; readonly difference: Difference };

export function Answer({ prediction, difference }: AnswerProps) {
  const { question, ask, bands } = prediction;
  const said = bands?.[rightBand(prediction)]?.text;
  return (
    <>
      <p className={styles.question}>{question}</p>
      <details>
        <summary>The answer</summary>
        {ask.kind === "curve" && <CurvePaper ask={ask} said={undrawn} is={difference.levels} />}
        <p>
          <b>{capitalised(difference.answer)}.</b> {said ?? difference.evidence.right.text}
        </p>
      </details>
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
