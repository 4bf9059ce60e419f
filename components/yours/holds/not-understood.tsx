// Lines of a log that are not a request: those that tell of something else, and those that were not understood. Only
// their numbers and our own words for why are shown: what stands in them may be a secret.
import type { Holds } from "@/content/model/log/holds";
import { countText } from "@/simulator/scene/words";
import styles from "../yours.module.css";

const mostShown = 20;

export function NotUnderstood({ skipped, skippedCount, passedCount }: Holds) {
  const passed =
    passedCount === 0
      ? ""
      : ` ${countText(passedCount)} tell of something else than a finished request.`;
  if (skippedCount === 0) return <p>Every line was understood.{passed}</p>;
  const rest = skippedCount - Math.min(mostShown, skipped.length);
  return (
    <details className={styles.more}>
      <summary>
        {countText(skippedCount)} {skippedCount === 1 ? "line was" : "lines were"} not understood
      </summary>
      <p>They count nowhere in what follows, and nothing is guessed from them.{passed}</p>
      <ul>
        {skipped.slice(0, mostShown).map(({ line, why }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several files have a line of that number
          <li key={n}>
            Line {countText(line)}: {why}.
          </li>
        ))}
        {rest > 0 && <li>And {countText(rest)} more.</li>}
      </ul>
    </details>
  );
}
