// Prediction and result together: both on one scale, in one list, in one order or on one paper; then what was expected,
// what happened and why, for the band of the guess, and the way to the request that shows it.
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { bandOf, verdictOf } from "@/content/model/quiz/bands";
import type { Guess, Prediction } from "@/content/model/quiz/prediction";
import { motion } from "../motion/motion";
import controls from "../ui/controls.module.css";
import { LineIcon } from "../ui/line-icon";
import { CurveResult } from "./curve-result";
import type { Difference } from "./difference";
import { evidenceFor } from "./grade";
import frame from "./prediction.module.css";
import styles from "./result.module.css";
import { findingText, numberText, placeText } from "./verdict-words";

type ResultProps = {
  readonly prediction: Prediction;
  readonly difference: Difference;
  readonly guess: Guess;
  /** The run has not answered yet: what would tell keeps its place, and is not there to see or hear. */
  readonly isSecret: boolean;
  /** What happens at the moment; null once the run has answered. */
  readonly now: ReactNode;
  /** null: there is no live simulator to ask. */
  readonly onWhy: ((request: number) => void) | null;
  /** Both together, where they do not stand under the question. */
  readonly children: ReactNode;
};

export function Result(props: ResultProps) {
  const { prediction, difference, guess, isSecret, now, onWhy, children } = props;
  const verdict = verdictOf(prediction, guess);
  const band = bandOf(prediction, guess);
  const said = prediction.bands?.[band];
  const { text, request } = difference.shown[band] ?? evidenceFor(difference, verdict);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isSecret) motion()?.comes(box.current);
  }, [isSecret]);
  return (
    <div ref={box} className={styles.result} data-secret={isSecret}>
      <p className={`${styles.verdict} ${styles.secret}`} data-verdict={verdict}>
        <LineIcon of={verdict === "right" ? "tick" : "onward"} side={18} />
        {findingText(prediction, difference, guess)}
      </p>
      {children}
      <div className={styles.debrief}>
        {now !== null && (
          <p className={`${controls.read} ${styles.now}`} aria-hidden="true">
            {now}
          </p>
        )}
        <div className={styles.secret}>
          {said && <p className={`${controls.read} ${styles.why}`}>{said.text}</p>}
          <p className={styles.evidence}>{text}</p>
        </div>
      </div>
      {request !== null && onWhy && (
        <div className={controls.row}>
          <button
            type="button"
            className={`${controls.quiet} ${styles.secret}`}
            onClick={() => onWhy(request)}
          >
            Why request {request + 1}?
          </button>
        </div>
      )}
    </div>
  );
}

type ComparisonProps = Pick<ResultProps, "prediction" | "difference" | "guess" | "isSecret"> & {
  /** How much of the run has been played, from 0 to 1. */
  readonly played: number;
};

/** While it is secret, what was said stands as the result will. */
export function Comparison({ prediction, difference, guess, isSecret, played }: ComparisonProps) {
  const { ask, answer } = prediction;
  if (ask.kind === "number" && guess.kind === "number" && answer.kind === "number")
    return (
      <Scale
        min={ask.min}
        max={ask.max}
        said={guess.value}
        is={answer.value}
        saidText={numberText(ask.measure.metric, guess.value)}
        isText={difference.answer}
        isSecret={isSecret}
      />
    );
  if (ask.kind === "choice" && guess.kind === "choice" && answer.kind === "choice")
    return (
      <ul className={`${controls.items} ${styles.options}`}>
        {ask.options.map(({ text }, option) => (
          <li
            key={text}
            data-is={!isSecret && option === answer.option}
            data-said={option === guess.option}
          >
            {text}
            <small>{whose(option === guess.option, !isSecret && option === answer.option)}</small>
          </li>
        ))}
      </ul>
    );
  if (ask.kind === "order" && guess.kind === "order" && answer.kind === "order")
    return (
      <ol className={`${controls.items} ${frame.places} ${styles.options}`}>
        {(isSecret ? guess : answer).order.map((option, place) => (
          <li key={option} data-is={!isSecret && guess.order[place] === option}>
            {ask.options[option]?.text}
            <small className={styles.secret}>
              {difference.measures[option]}; you: {placeText(guess.order.indexOf(option) + 1)}
            </small>
          </li>
        ))}
      </ol>
    );
  if (ask.kind === "curve" && guess.kind === "curve")
    return <CurveResult ask={ask} guess={guess} levels={difference.levels} played={played} />;
  return null;
}

function whose(isSaid: boolean, isSo: boolean): string {
  return [...(isSaid ? ["you"] : []), ...(isSo ? ["the run"] : [])].join(" and ");
}

type ScaleProps = {
  readonly min: number;
  readonly max: number;
  readonly said: number;
  readonly is: number;
  readonly saidText: string;
  readonly isText: string;
  readonly isSecret: boolean;
};

/** One line from the least to the most; above it the prediction, below it the result. */
function Scale({ min, max, said, is, saidText, isText, isSecret }: ScaleProps) {
  const share = (value: number) => (100 * (value - min)) / (max - min);
  const mark = useRef<HTMLSpanElement>(null);
  const away = share(said) - share(is);
  useLayoutEffect(() => {
    if (!isSecret) motion()?.setsOut(mark.current, away);
  }, [isSecret, away]);
  const [from, to] = [Math.min(share(said), share(is)), Math.max(share(said), share(is))];
  return (
    <div className={styles.scale} aria-hidden="true">
      <span>{min.toLocaleString("en-US")}</span>
      <div className={styles.line}>
        <span className={styles.said} style={{ insetInlineStart: `${share(said)}%` }}>
          <b data-side={sideOf(share(said))}>you: {saidText}</b>
        </span>
        <span
          className={`${styles.gap} ${styles.secret}`}
          style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
        />
        <span
          ref={mark}
          className={`${styles.is} ${styles.secret}`}
          style={{ insetInlineStart: `${share(is)}%` }}
        >
          <b data-side={sideOf(share(is))}>the run: {isText}</b>
        </span>
      </div>
      <span>{max.toLocaleString("en-US")}</span>
    </div>
  );
}

/** Towards which side a label must grow so as to stay on the scale. */
function sideOf(share: number): "start" | "middle" | "end" {
  if (share < 20) return "start";
  return share > 80 ? "end" : "middle";
}
