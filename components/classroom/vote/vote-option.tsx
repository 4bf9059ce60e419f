// An option of a vote as the room reads it: its letter on its card, and its words.
import controls from "../../ui/controls.module.css";
import styles from "./vote.module.css";
import { VoteBadge } from "./vote-badge";
import type { ShownOption } from "./vote-options";

type OptionTextProps = {
  readonly option: ShownOption;
  /** With the reason why it is right. */
  readonly isReasoned: boolean;
};

export function OptionText({ option, isReasoned }: OptionTextProps) {
  return (
    <>
      <VoteBadge letter={option.letter} />
      <span className={styles.text}>
        <span className={controls.spoken}>{option.letter}: </span>
        {option.text}
        {isReasoned && option.isRight && <span className={styles.because}>{option.feedback}</span>}
      </span>
    </>
  );
}
