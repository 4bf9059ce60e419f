// The still of a term's few seconds, in its card: fetched when the card is shown, in a place that is kept for it.
import { useEffect, useState } from "react";
import type { CardStill as Still } from "../simulator/card-still";
import styles from "./card.module.css";

export function CardStill({ address }: { readonly address: string }) {
  const [still, setStill] = useState<Still | null>(null);
  useEffect(() => {
    let isCurrent = true;
    fetch(address)
      .then((answer) => answer.json())
      .then(
        (found) => isCurrent && setStill(found),
        () => {
          // The network is gone: the definition is there.
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [address]);
  return (
    <div className={styles.still}>
      {still && (
        <svg
          viewBox={`0 0 ${still.width} ${still.height}`}
          role="img"
          aria-label={still.words}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
          dangerouslySetInnerHTML={{ __html: still.marks }}
        />
      )}
    </div>
  );
}
