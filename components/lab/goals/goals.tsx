// The goals there are: each opens its scenario with only the knobs it frees.
import type { Goal } from "@/content/model/goal";
import controls from "../../ui/controls.module.css";
import styles from "./goals.module.css";

type GoalsProps = {
  readonly goals: readonly Goal[];
  readonly inHand: string | null;
  readonly onTake: (goal: Goal) => void;
};

export function Goals({ goals, inHand, onTake }: GoalsProps) {
  return (
    <section className={styles.goals} aria-labelledby="goals">
      <h2 id="goals">Goals</h2>
      <ul className={`${controls.columns} ${styles.list}`}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <h3>{goal.title}</h3>
            <p>{goal.text}</p>
            <button
              type="button"
              className={`${controls.plain} ${controls.live} ${styles.take}`}
              aria-pressed={goal.id === inHand}
              aria-label={`Try it: ${goal.title}`}
              onClick={() => onTake(goal)}
            >
              Try it
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
