// An option of a vote as a class reads it: its letter on the card of its colour and shape, told apart from the back
// row and without colour, and its words.
import type { ReactNode } from "react";
import controls from "../../ui/controls.module.css";
import styles from "./vote-badge.module.css";
import type { ShownOption } from "./vote-options";

const shapes: Readonly<Record<string, string>> = {
  A: "M24 2a22 22 0 1 1 0 44a22 22 0 1 1 0-44z",
  B: "M4 4h40v40H4z",
  C: "M24 1L47 24L24 47L1 24z",
  D: "M13 3h22l12 21l-12 21H13L1 24z",
  E: "M24 1l23 17l-9 28H10L1 18z",
  F: "M10 4h28a8 8 0 0 1 8 8v24a8 8 0 0 1-8 8H10z",
};

type OptionTextProps = {
  readonly option: ShownOption;
  readonly className?: string | undefined;
  /** What is told of it. */
  readonly children?: ReactNode;
};

export function OptionText({ option: { letter, text }, className, children }: OptionTextProps) {
  return (
    <>
      <svg className={styles.badge} viewBox="0 0 48 48" data-letter={letter} aria-hidden="true">
        <path d={shapes[letter] ?? shapes.A} />
        <text x="24" y="24" textAnchor="middle" dominantBaseline="central">
          {letter}
        </text>
      </svg>
      <span className={className}>
        <span className={controls.spoken}>{letter}: </span>
        {text}
        {children}
      </span>
    </>
  );
}
