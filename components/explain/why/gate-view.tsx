// What the gate saw, as a row of small instances, then an arrow to what became of the request. Each kind is told
// by its fill, its pattern and its words.

import controls from "@/components/ui/controls.module.css";
import type { Seen } from "./gate-decision";
import styles from "./why.module.css";

/** More than these are told by their number alone. */
const mostCells = 20;

export function GateView({ seen }: { readonly seen: readonly Seen[] }) {
  if (seen.length === 0) return null;
  return (
    <ul
      className={`${controls.row} ${styles.gate}`}
      aria-label="What the platform had, and what it chose"
    >
      {seen.map(({ state, count, words, chosen }) => (
        <li key={words} className={controls.row} data-chosen={chosen}>
          <span className={styles.cells} aria-hidden="true">
            {Array.from({ length: Math.min(count, mostCells) }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one is like the other
              <i key={n} data-kind={state} />
            ))}
          </span>
          <span>
            {(count > 1 || !chosen) && state !== "gone" && <b>{count.toLocaleString("en-US")} </b>}
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
