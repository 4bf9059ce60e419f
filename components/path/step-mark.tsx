"use client";
// The number of a step, filled once the step is done; to a screen reader, a word for it.
import { useProgress } from "../progress/use-progress";
import controls from "../ui/controls.module.css";
import styles from "./path.module.css";
import { type CountedStep, pathState } from "./path-state";

type StepMarkProps = CountedStep & { readonly number: number };

export function StepMark({ number, ...step }: StepMarkProps) {
  const [state = "open"] = pathState(useProgress(), [step]).steps;
  return (
    <span className={styles.mark} data-state={state}>
      {state === "done" ? (
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M2.5 8.5l3.5 4 7.5-9" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      ) : (
        <span aria-hidden="true">{number}</span>
      )}
      <span className={controls.spoken}>
        {state === "done" ? "Done. " : state === "begun" ? "Begun. " : ""}
      </span>
    </span>
  );
}
