// The still of a term's few seconds, in its card, with what happens in it: fetched when the card is shown, in a place
// that is kept for it.
import { useEffect, useState } from "react";
import type { CardStill as Still } from "../../stage/card-still";
import styles from "./card.module.css";

export type CardStillProps = {
  readonly address: string;
  readonly height: number;
  readonly words: string;
};

export function CardStill({ address, height, words }: CardStillProps) {
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
    <figure className={styles.still}>
      <div style={{ aspectRatio: `340 / ${height}` }}>
        {still && (
          <svg
            viewBox={`0 0 ${still.width} ${still.height}`}
            role="img"
            aria-label="The timeline of it"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
            dangerouslySetInnerHTML={{ __html: still.marks }}
          />
        )}
      </div>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
