// The sentence under the stage, for eyes, and the status, for ears. The same elements in the placeholder and live. While
// nothing is announced, the sentence is for both.
import controls from "@/components/ui/controls.module.css";
import styles from "../player/simulator.module.css";

type WordsLineProps = { readonly sentence: string; readonly status?: string };

export function WordsLine({ sentence, status }: WordsLineProps) {
  return (
    <div className={styles.words} data-part="words">
      <p
        className={`${controls.read} ${styles.sentence}`}
        aria-hidden={status === undefined ? undefined : true}
      >
        {sentence}
      </p>
      <p className={controls.spoken} role="status">
        {status}
      </p>
    </div>
  );
}
