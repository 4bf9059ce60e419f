// A plan of a lesson in class: what is done for how long, with links to the scenes, sections and questions.
import type { NamedPart, Plan } from "@/content/model/teach";
import { quantity } from "@/simulator/quantity";
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import { minutesText } from "../speaker/talk-clock";
import { QuestionLink } from "./expected-ideas";
import styles from "./teach.module.css";

type LessonPlanProps = { readonly plan: Plan; readonly slug: string };

export function LessonPlan({ plan: { minutes, steps }, slug }: LessonPlanProps) {
  const ends = steps.map((_, n) =>
    steps.slice(0, n + 1).reduce((sum, step) => sum + step.minutes, 0),
  );
  return (
    <table className={styles.plan}>
      <caption className={controls.spoken}>Plan for {quantity(minutes, "minutes")}</caption>
      <thead>
        <tr>
          <th scope="col">Until</th>
          <th scope="col">Minutes</th>
          <th scope="col">What is done</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, n) => (
          <tr key={step.text}>
            <td>{minutesText(Math.round((ends[n] ?? 0) * 60) * 1000)}</td>
            <td>{step.minutes}</td>
            <td>
              {step.text}
              <ul className={`${controls.row} ${controls.small} ${styles.with}`}>
                {step.scenes.map(item("Scene", (id) => `/present/${slug}/#${id}`))}
                {step.sections.map(item("Section", (id) => `/lessons/${slug}/#${id}`))}
                {step.questions.map((question) => (
                  <li key={question.id}>
                    Question <QuestionLink question={question} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function item(kind: string, hrefOf: (id: string) => string) {
  return ({ id, title }: NamedPart) => (
    <li key={id}>
      {kind}: <Link href={hrefOf(id)}>{title}</Link>
    </li>
  );
}
