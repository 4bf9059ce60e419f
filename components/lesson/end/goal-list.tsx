// The goals of a lesson, ticked by what was answered: the same elements at rest and live.
import { LineIcon } from "../../ui/line-icon";
import styles from "./end.module.css";
import type { GoalShown } from "./goals-shown";

export function GoalList({ goals }: { readonly goals: readonly GoalShown[] }) {
  return (
    <>
      <p className={styles.hint}>
        Your answers in the <a href="#quiz">quiz</a> tick off what this lesson is for.
      </p>
      <ul className={styles.goals}>
        {goals.map((goal) => (
          <li key={goal.text} data-shown={goal.isShown || undefined}>
            <span className={styles.box}>{goal.isShown && <LineIcon of="tick" side={12} />}</span>
            <span>
              {goal.text} <small>{wordsOn(goal)}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOn({ isShown, right, answered, of }: GoalShown): string {
  if (isShown) return "Your answers show it.";
  return answered === 0 ? "" : `${right} of ${of} answered right.`;
}
