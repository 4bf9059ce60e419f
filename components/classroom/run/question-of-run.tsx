// What a class is to predict of a run: the question, and its options with the letters to answer by.
import type { AskedOfRun } from "./asked-of-run";
import styles from "./projected.module.css";

export function QuestionOfRun({ asked }: { readonly asked: AskedOfRun }) {
  const { question, options } = asked;
  return (
    <div className={styles.asked}>
      <p>{question}</p>
      {options.length > 0 && (
        <ol>
          {options.map(({ letter, text }) => (
            <li key={letter}>
              <b>{letter}</b> {text}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
