// A goal in hand: what is asked, how far each target is met, the score and the best so far.
import { useEffect, useState } from "react";
import type { Goal } from "@/content/model/goal";
import type { Report } from "@/simulator/read/report";
import type { Micros } from "@/simulator/scenario";
import { keepGoal } from "../../progress/goals";
import controls from "../../ui/controls.module.css";
import { LineIcon } from "../../ui/line-icon";
import { bestScore, keepScore } from "./best-score";
import { goalResult } from "./goal-result";
import styles from "./goals.module.css";

type GoalLineProps = {
  readonly goal: Goal;
  readonly report: Report;
  readonly horizon: Micros;
  /** Without it the goal stays in hand: a lesson has no other knobs to free. */
  readonly onLeave?: () => void;
};

export function GoalLine({ goal, report, horizon, onLeave }: GoalLineProps) {
  const { met, score, targets } = goalResult(goal, report, horizon);
  const [best, setBest] = useState(() => bestScore(goal.id));
  useEffect(() => {
    if (met && keepScore(goal.id, score)) keepGoal(goal.id, score);
    setBest(bestScore(goal.id));
  }, [goal.id, met, score]);
  return (
    <section className={styles.goal} aria-label={`Goal: ${goal.title}`} data-met={met}>
      <p>
        <b>Goal: {goal.title}.</b> {goal.text}
      </p>
      <ul className={styles.targets}>
        {targets.map((one) => (
          <li key={one.target.measure} className={controls.row} data-met={one.met}>
            <LineIcon of={one.met ? "tick" : "cross"} />
            {one.text}
          </li>
        ))}
      </ul>
      <p className={styles.score} role="status">
        {verdict(met, score, best)}
      </p>
      {onLeave && (
        <button type="button" className={`${controls.plain} ${styles.leave}`} onClick={onLeave}>
          Leave the goal and free all knobs
        </button>
      )}
    </section>
  );
}

function verdict(met: boolean, score: number, best: number | null): string {
  const kept = best === null ? "" : ` Your best is ${best}.`;
  if (!met) return `Not met yet: ${score} of 100 points.${kept}`;
  return `Met: ${score} points, where 100 are just enough.${kept}`;
}
