// A button of a vote, on the wall and at the desk.
import type { ComponentProps } from "react";
import controls from "../../ui/controls.module.css";
import styles from "./vote.module.css";

type VoteButtonProps = ComponentProps<"button"> & {
  /** What is advised next. */
  readonly isMain?: boolean;
};

export function VoteButton({ isMain = false, ...props }: VoteButtonProps) {
  const look = isMain ? controls.main : controls.quiet;
  return <button type="button" className={`${look} ${styles.button}`} {...props} />;
}
