// A text in which the words that were asked for are marked.

import styles from "./marked.module.css";
import type { Marks } from "./marks";

export function Marked({ text, marks }: { readonly text: string; readonly marks: Marks }) {
  return marks(text).map(({ words, isMarked, from }) =>
    isMarked ? (
      <mark key={from} className={styles.mark}>
        {words}
      </mark>
    ) : (
      words
    ),
  );
}
