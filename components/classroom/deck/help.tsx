// The keys of a deck, in a dialog.

import { DeckDialog } from "./deck-dialog";
import { keyWords } from "./deck-keys";
import styles from "./over.module.css";

export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <DeckDialog title="Keys" onClose={onClose}>
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
}
