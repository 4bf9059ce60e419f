// A goal in hand: what is asked, how far each target is met, the score and the best so far.
import { useEffect, useEffectEvent, useState } from "react";
import type { Goal } from "@/content/model/goal";
import { browserProgress } from "../../progress/browser-progress";
import { keepGoal, runOfGoal } from "../../progress/goals";
import controls from "../../ui/controls.module.css";
import { LineIcon } from "../../ui/line-icon";
import type { Setting } from "../knobs/setting";
import { bestScore, keepScore } from "./best-score";
import { goalResult, type Measured } from "./goal-result";
import styles from "./goals.module.css";

type GoalLineProps = {
  readonly goal: Goal;
  readonly report: Measured;
  /** What was run. */
  readonly setting: Setting;
  /** Without it the goal stays in hand: a lesson has no other knobs to free. */
  readonly onLeave?: () => void;
};

export function GoalLine({ goal, report, setting, onLeave }: GoalLineProps) {
  const { met, score, targets } = goalResult(goal, report, setting.scenario.horizon);
  const [best, setBest] = useState(() => bestScore(goal.id));
  const keep = useEffectEvent(async () => {
    const isBest = keepScore(goal.id, score);
    if (!isBest && runOfGoal(browserProgress.events(), goal.id) !== null) return;
    const { fragmentOf } = await import("../../share/shared-session");
    const named = { ...setting, title: goal.title, shelf: null };
    keepGoal(goal.id, score, await fragmentOf(null, named));
  });
  useEffect(() => {
    if (met) void keep();
    setBest(bestScore(goal.id));
  }, [goal.id, met]);
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
