// A dialog over the deck: opened when it is drawn, closed by its button, by Escape or by a choice.
import { type ReactNode, useEffect, useId, useRef } from "react";
import controls from "@/components/ui/controls.module.css";
import { Icon } from "../../player/icons";
import buttons from "./deck-button.module.css";
import styles from "./over.module.css";

type DeckDialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

export function DeckDialog({ title, children, onClose }: DeckDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <header className={controls.ends}>
        <h2 id={heading}>{title}</h2>
        <form method="dialog">
          <button
            type="submit"
            className={`${controls.quiet} ${buttons.button}`}
            aria-label="Close"
          >
            <Icon name="close" />
          </button>
        </form>
      </header>
      {children}
    </dialog>
  );
}
