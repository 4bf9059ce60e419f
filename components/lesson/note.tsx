// An aside to a sentence. Beside the text where there is a margin; on a narrow screen its letter is
// a button that opens it over the foot of the page, with or without script.
import type { ReactNode } from "react";
import styles from "./note.module.css";

type NoteProps = { readonly id: string; readonly letter: string; readonly children: ReactNode };

export function Note({ id, letter, children }: NoteProps) {
  return (
    <span>
      <sup className={styles.number}>{letter}</sup>
      <button
        type="button"
        className={styles.open}
        popoverTarget={id}
        aria-label={`Note ${letter}`}
      >
        {letter}
      </button>
      <small className={styles.text} id={id} popover="auto">
        <b>{letter}</b> {children}
      </small>
    </span>
  );
}
