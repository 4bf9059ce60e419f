// What lies over a deck in one window alone, each in a dialog: all scenes, the keys, and what is said where the
// browser opens no window by itself.
import { type ReactNode, useEffect, useId } from "react";
import { Icon } from "../../player/icons";
import controls from "../../ui/controls.module.css";
import { useModal } from "../../ui/use-modal";
import { DeckButton } from "./deck-button";
import type { DeckNow } from "./deck-context";
import { keyWords } from "./deck-keys";
import { windowAddress } from "./open-window";
import styles from "./over.module.css";
import { Overview } from "./overview";

export function OpenPanel({ deck }: { readonly deck: DeckNow }) {
  switch (deck.panel) {
    case "overview":
      return (
        <DeckDialog key="overview" title="All scenes" deck={deck}>
          <Overview deck={deck} />
        </DeckDialog>
      );
    case "help":
      return (
        <DeckDialog key="help" title="Keys" deck={deck}>
          <dl className={styles.keys}>
            {keyWords.map(([keys, does]) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </DeckDialog>
      );
    case "blocked":
      return (
        <DeckDialog key="blocked" title="No window was opened" deck={deck}>
          <p>
            The browser keeps pages from opening windows. Allow it for this site, or open{" "}
            <a
              href={windowAddress("speaker", deck.shared.id, deck.place.scene)}
              target="_blank"
              rel="noopener opener"
            >
              the speaker’s window
            </a>{" "}
            yourself.
          </p>
        </DeckDialog>
      );
    case null:
      return null;
  }
}

type DeckDialogProps = {
  readonly title: string;
  readonly deck: DeckNow;
  readonly children: ReactNode;
};

/** Opened when it is drawn, closed by its button, by Escape or by a choice. */
function DeckDialog({ title, deck, children }: DeckDialogProps) {
  const { dialog, asked } = useModal(() => deck.onPanel(null));
  const heading = useId();
  useEffect(() => dialog.current?.querySelector<HTMLElement>("[aria-current]")?.focus(), [dialog]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} {...asked}>
      <header className={controls.ends}>
        <h2 id={heading}>{title}</h2>
        <form method="dialog">
          <DeckButton type="submit" aria-label="Close">
            <Icon name="close" />
          </DeckButton>
        </form>
      </header>
      {children}
    </dialog>
  );
}
