// The latency of a request as a bar to scale: waiting, the phases of a start, the handler. Each part is told
// by its fill, its pattern and its words.

import controls from "@/components/ui/controls.module.css";
import { latencyText } from "@/simulator/scene/words";
import { clockText } from "../../player/clock-words";
import styles from "./why.module.css";
import type { Part } from "./why-words";

/** As many names as find room under their parts. */
const mostInARow = 6;

export function PhaseBar({ parts }: { readonly parts: readonly Part[] }) {
  const from = parts[0]?.from ?? 0;
  const whole = (parts.at(-1)?.until ?? 0) - from;
  if (whole <= 0) return null;
  const share = (length: number) => `${(100 * length) / whole}%`;
  const isOneRow = parts.length <= mostInARow;
  const columns = parts.map((part) => `minmax(min-content, ${part.until - part.from}fr)`);
  return (
    <div className={styles.phases}>
      <p className={`${controls.ends} ${controls.small}`} aria-hidden="true">
        <span>{clockText(from)}</span>
        <span>{clockText(from + whole)}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {parts.map((part) => (
          <div
            key={part.from}
            className={styles.part}
            data-kind={part.kind}
            style={{ inlineSize: share(part.until - part.from) }}
          />
        ))}
      </div>
      <ul
        className={`${controls.row} ${controls.small} ${styles.legend}`}
        aria-label={`${latencyText(whole)} in all`}
        data-row={isOneRow}
        style={isOneRow ? { gridTemplateColumns: columns.join(" ") } : undefined}
      >
        {parts.map((part) => (
          <li key={part.from} data-kind={part.kind}>
            {part.words} <b>{latencyText(part.until - part.from)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
