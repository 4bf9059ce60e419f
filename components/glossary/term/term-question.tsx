// One question about a term, answered by opening an answer: it works without script and on a keyboard, and
// keeps no score.
import type { MainTerm } from "@/content/model/glossary/main-term";
import styles from "./question.module.css";

type TermQuestionProps = MainTerm["question"];

export function TermQuestion({ ask, options }: TermQuestionProps) {
  return (
    <section className={styles.question} aria-labelledby="question">
      <h3 id="question">{ask}</h3>
      {options.map(({ text, isRight, feedback }) => (
        <details key={text} name="answer" className={styles.option} data-right={isRight}>
          <summary>{text}</summary>
          <p>
            {isRight ? null : <strong>Not so. </strong>}
            {feedback}
          </p>
        </details>
      ))}
    </section>
  );
}
