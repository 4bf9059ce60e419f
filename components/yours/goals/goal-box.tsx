// A goal with the sample: what is asked, and whether it is met, which is noted among what the reader has reached.
import { type ReactNode, useEffect, useState } from "react";
import styles from "../../lab/goals/goals.module.css";
import { browserProgress } from "../../progress/browser-progress";
import { hasReached, keepGoal } from "../../progress/goals";
import { type SampleGoal, sampleGoals } from "./sample-goals";

type GoalBoxProps = {
  readonly goal: SampleGoal;
  /** null: nothing was tried yet. */
  readonly isMet: boolean | null;
  /** Of what was tried. */
  readonly verdict: string;
  readonly children?: ReactNode;
};

export function GoalBox({ goal, isMet, verdict, children }: GoalBoxProps) {
  const { title, text } = sampleGoals[goal];
  const [wasMet] = useState(() => hasReached(browserProgress.events(), goal));
  useEffect(() => {
    if (isMet && !hasReached(browserProgress.events(), goal)) keepGoal(goal, 100, null);
  }, [goal, isMet]);
  return (
    <section className={styles.goal} aria-label={`Goal: ${title}`} data-met={isMet === true}>
      <p>
        <b>Goal: {title}</b> {text}
      </p>
      {children}
      <p className={styles.score} role="status">
        {isMet === null ? (wasMet ? "You have met it before." : "Not met yet.") : verdict}
      </p>
    </section>
  );
}
