// The button of a deck, on a wall and at a desk.
import type { ComponentProps } from "react";
import controls from "../../ui/controls.module.css";
import styles from "./deck-button.module.css";

export function DeckButton(props: ComponentProps<"button">) {
  return <button type="button" className={`${controls.quiet} ${styles.button}`} {...props} />;
}
