// A word of the glossary in the text: choosing it opens its definition in place, with or without script.
import { type ReactNode, useId } from "react";
import styles from "./term.module.css";

type TermProps = {
  readonly name: string;
  readonly definition: string;
  readonly children?: ReactNode;
};

export function Term({ name, definition, children }: TermProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id}>
        {children ?? name}
      </button>
      <small className={styles.card} id={id} popover="auto">
        <strong>{name}</strong> {definition}
      </small>
    </>
  );
}
