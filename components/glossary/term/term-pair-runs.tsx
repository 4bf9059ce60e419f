// Two terms as two runs, one beside the other: the timeline of each from start to end, what to look at in both, and a link
// that opens them side by side in the lab.
import type { CardStill } from "../../stage/card-still";
import { Link } from "../../ui/link";
import styles from "./term.module.css";

export type PairRuns = {
  readonly own: PairRun;
  readonly others: PairRun;
  readonly look: string;
};
type PairRun = { readonly id: string; readonly title: string; readonly still: CardStill };

export function TermPairRuns({
  own,
  others,
  look,
  names,
}: PairRuns & { readonly names: readonly [string, string] }) {
  return (
    <>
      <div className={styles.pair}>
        {[own, others].map(({ title, still }, n) => (
          <figure key={title}>
            <figcaption>
              <b>{names[n]}</b>: {title}
            </figcaption>
            <svg
              viewBox={`0 0 ${still.width} ${still.height}`}
              role="img"
              aria-label={still.words}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
              dangerouslySetInnerHTML={{ __html: still.marks }}
            />
          </figure>
        ))}
      </div>
      <p>
        {look}{" "}
        <Link href={`/lab/#1.shelf=${own.id}~1.shelf=${others.id}`}>
          Run both, one beside the other
        </Link>
        .
      </p>
    </>
  );
}
