// A question of a scene as it is read on paper and without script: its text and its options, with the letters
// that a class answers by.
import type { VoteQuestion } from "@/content/model/quiz/vote";
import controls from "../../ui/controls.module.css";
import styles from "../run/projected.module.css";
import { VoteBadge } from "./vote-badge";
import { shownOptions } from "./vote-options";

export function VoteStill({ question: { question } }: { readonly question: VoteQuestion }) {
  return (
    <div className={styles.placeholder}>
      <p>{question.text}</p>
      <ol>
        {shownOptions(question).map(({ letter, text }) => (
          <li key={letter}>
            <VoteBadge letter={letter} />
            <span>
              <span className={controls.spoken}>{letter}: </span>
              {text}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
