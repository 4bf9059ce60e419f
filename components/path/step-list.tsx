// The steps of a path in order, each with why it stands there, how long it takes and how far the reader is.

import controls from "@/components/ui/controls.module.css";
import type { LessonParts } from "@/content/model/lesson-parts";
import type { Path, StepKind } from "@/content/model/path/path";
import { addressInPath } from "@/content/model/path/path-address";
import { quantity } from "@/simulator/quantity";
import { LessonProgress } from "../progress/lesson-progress";
import { Link } from "../ui/link";
import styles from "./path.module.css";
import { StepMark } from "./step-mark";

type StepListProps = {
  readonly path: Path;
  /** Of the lessons on it, the parts that progress is counted in. */
  readonly lessons: ReadonlyMap<string, LessonParts>;
};

export function StepList({ path: { slug, steps }, lessons }: StepListProps) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ kind, of, title, href, why, minutes }, index) => {
        const number = index + 1;
        const parts = kind === "lesson" ? lessons.get(of) : undefined;
        return (
          <li key={href}>
            <StepMark kind={kind} of={of} sections={parts?.sections ?? []} number={number} />
            <div>
              <h3>
                <Link href={addressInPath(slug, number, href)}>{title}</Link>
              </h3>
              <p className={controls.small}>
                {kindNames[kind]} · {quantity(minutes, "minutes")}
              </p>
              <p>{why}</p>
              {parts && <LessonProgress {...parts} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const kindNames: Readonly<Record<StepKind, string>> = {
  lesson: "Lesson",
  section: "Section of a lesson",
  term: "Term",
  goal: "Goal in the lab",
  scenario: "Scenario in the lab",
};
