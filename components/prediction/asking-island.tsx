"use client";
// A prediction with the simulator it asks about: the form comes alive when a reader comes near; until something is
// predicted, or put aside, the simulator does not play.
import { type ReactNode, useState } from "react";
import type { Prediction } from "@/content/model/quiz/prediction";
import { Island } from "../ui/island";
import { near } from "../ui/wake";
import type { Difference } from "./difference";
import type { Phase } from "./phases";
import styles from "./prediction.module.css";

type AskingIslandProps = {
  readonly prediction: Prediction;
  readonly difference: Difference;
  readonly form: ReactNode;
  readonly children: ReactNode;
};

export function AskingIsland({ prediction, difference, form, children }: AskingIslandProps) {
  const [phase, setPhase] = useState<Phase["kind"]>("asking");
  return (
    <div
      className={styles.asking}
      data-phase={phase}
      onKeyDownCapture={(event) => {
        const isInSimulator = event.target instanceof Element && event.target.closest("section");
        if (phase === "asking" && isInSimulator) event.stopPropagation();
      }}
    >
      <div className={styles.panel}>
        <Island
          wake={near}
          load={() => import("./asking")}
          live={({ Asking }, set) => (
            <Asking prediction={prediction} difference={difference} set={set} onPhase={setPhase} />
          )}
          // Nothing is asked then, and the simulator may be played.
          onFail={() => setPhase("skipped")}
        >
          {form}
        </Island>
        <noscript>
          <p className={styles.question}>{prediction.question}</p>
          <details>
            <summary>The answer</summary>
            <p>
              <b>{difference.answer}.</b> {difference.evidence.right.text}
            </p>
          </details>
        </noscript>
      </div>
      {children}
    </div>
  );
}
