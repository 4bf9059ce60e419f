// What the room sees of a vote while the run decides it: the run, and the question; from its instant on the option
// that is right, with the run's numbers and the reason.
import { type ReactNode, useId } from "react";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import controls from "../../ui/controls.module.css";
import styles from "./vote.module.css";
import { OptionText } from "./vote-option";
import { shownOptions } from "./vote-options";
import type { VoteState } from "./vote-schema";
import type { VoteAction } from "./vote-session";
import { verdictWords } from "./vote-words";

/** What every part of a vote is given. */
export type VoteProps = {
  readonly vote: VoteQuestion;
  readonly state: VoteState;
  readonly dispatch: (action: VoteAction) => void;
  /** The simulator of the run that settles it, as the deck's windows share it. */
  readonly run: ReactNode;
  /** What the run says in numbers, once it has come to what it settles. */
  readonly verdict: string | null;
};

export function VoteSettling({ vote, run, verdict }: VoteProps) {
  const id = useId();
  const { question } = vote;
  const right = shownOptions(question).filter(({ isRight }) => isRight);
  return (
    <section className={styles.audience} data-phase="settling" aria-labelledby={id}>
      <div className={styles.settling}>{run}</div>
      <div className={styles.verdict}>
        <p className={styles.question} id={id} hidden={verdict !== null}>
          {question.text}
        </p>
        {verdict !== null && (
          <ol className={styles.options}>
            {right.map((option) => (
              <li key={option.letter} data-right="">
                <div className={styles.option}>
                  <OptionText option={option} className={styles.text} />
                </div>
              </li>
            ))}
          </ol>
        )}
        {verdict !== null && (
          <p className={styles.because}>
            <b>{verdict}</b> {right.map(({ feedback }) => feedback).join(" ")}
          </p>
        )}
      </div>
      <p role="status" className={controls.spoken}>
        {verdictWords(vote, verdict)}
      </p>
    </section>
  );
}
