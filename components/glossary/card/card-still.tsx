// The still of a term's few seconds, in its card, with what happens in it.
import type { CardStill as Still } from "../../stage/card-still";
import styles from "./card.module.css";

export function CardStill({ width, height, marks, words }: Still) {
  return (
    <figure className={styles.still}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label="The timeline of it"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
        dangerouslySetInnerHTML={{ __html: marks }}
      />
      <figcaption>{words}</figcaption>
    </figure>
  );
}
