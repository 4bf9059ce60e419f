// An aside to a sentence. Beside the text where there is a margin; on a narrow screen its number is
// a button that opens it over the foot of the page, with or without script.
import type { ReactNode } from "react";
import styles from "./note.module.css";

type NoteProps = { readonly id: string; readonly number: string; readonly children: ReactNode };

export function Note({ id, number, children }: NoteProps) {
  return (
    <span className={styles.note}>
      <sup className={styles.number}>{number}</sup>
      <button
        type="button"
        className={styles.open}
        popoverTarget={id}
        aria-label={`Note ${number}`}
      >
        {number}
      </button>
      <small className={styles.text} id={id} popover="auto">
        <b>{number}</b> {children}
      </small>
    </span>
  );
}
