// A question of a scene as it is read on paper and without script: its text and its options, with the letters
// that a class answers by.
import type { VoteQuestion } from "@/content/model/quiz/vote";
import styles from "../run/projected.module.css";
import { OptionText } from "./vote-option";
import { shownOptions } from "./vote-options";

export function VoteStill({ question: { question } }: { readonly question: VoteQuestion }) {
  return (
    <div className={styles.placeholder}>
      <p>{question.text}</p>
      <ol>
        {shownOptions(question).map((option) => (
          <li key={option.letter}>
            <OptionText option={option} />
          </li>
        ))}
      </ol>
    </div>
  );
}
