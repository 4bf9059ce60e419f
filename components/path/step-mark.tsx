"use client";
// The number of a step, filled once the step is done; to a screen reader, a word for it.
import { useProgress } from "../progress/use-progress";
import controls from "../ui/controls.module.css";
import { LineIcon } from "../ui/line-icon";
import styles from "./path.module.css";
import { type CountedStep, pathState } from "./path-state";

type StepMarkProps = CountedStep & { readonly number: number };

export function StepMark({ number, ...step }: StepMarkProps) {
  const [state = "open"] = pathState(useProgress(), [step]).steps;
  return (
    <span className={styles.mark} data-state={state}>
      {state === "done" ? (
        <LineIcon of="tick" side={14} />
      ) : (
        <span aria-hidden="true">{number}</span>
      )}
      <span className={controls.spoken}>
        {state === "done" ? "Done. " : state === "begun" ? "Begun. " : ""}
      </span>
    </span>
  );
}
