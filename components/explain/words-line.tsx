// The sentence under the stage, for eyes, and the status, for ears. The same elements asleep and awake.
import styles from "../player/simulator.module.css";

type WordsLineProps = { readonly sentence: string; readonly status: string };

export function WordsLine({ sentence, status }: WordsLineProps) {
  return (
    <div className={styles.words}>
      <p className={styles.sentence} aria-hidden="true">
        {sentence}
      </p>
      <p className={styles.status} role="status">
        {status}
      </p>
    </div>
  );
}
