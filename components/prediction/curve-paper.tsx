// The paper that a curve is drawn on, with its scales: what a reader drew, what the run gave. Told apart by the kind of
// line, not by colour alone.
import type { ReactNode } from "react";
import type { Drawn } from "@/content/model/quiz/curve";
import type { Ask } from "@/content/model/quiz/prediction";
import styles from "./curve.module.css";
import { timeTicks } from "./curve-words";

type CurvePaperProps = {
  readonly ask: Ask<"curve">;
  readonly said: Drawn;
  /** As far as it is to be seen. */
  readonly is?: readonly number[];
  /** How much of the width `is` takes. */
  readonly share?: number;
  readonly children?: ReactNode;
};

export function CurvePaper({ ask, said, is = [], share = 1, children }: CurvePaperProps) {
  const { most, horizon } = ask;
  return (
    <div className={styles.paper}>
      <div className={styles.scale} aria-hidden="true">
        <span>{most.toLocaleString("en-US")}</span>
        <span>{(most / 2).toLocaleString("en-US")}</span>
        <span>0</span>
      </div>
      <div className={styles.field}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {[0, 50, 100].map((y) => (
            <path key={y} className={styles.grid} d={`M0 ${y}H100`} />
          ))}
          {is.length > 1 && <path className={styles.is} d={lineOf(is, most, share)} />}
          <path className={styles.said} d={lineOf(said, most, 1)} />
        </svg>
        {children}
      </div>
      <div className={styles.times} aria-hidden="true">
        {timeTicks(horizon).map(({ share: at, text }) => (
          <span key={at}>{text}</span>
        ))}
      </div>
    </div>
  );
}

/** Broken where nothing is drawn; a point alone is a dot. */
function lineOf(values: Drawn, most: number, share: number): string {
  const x = (n: number) => place((100 * share * n) / Math.max(1, values.length - 1));
  return values
    .map((value, n) => {
      // What lies on a level line need not be written.
      if (value === null || (value === values[n - 1] && value === values[n + 1])) return "";
      const y = place(100 - (100 * value) / most);
      const before = n > 0 ? values[n - 1] : null;
      return typeof before === "number" ? `L${x(n)} ${y}` : `M${x(n)} ${y}h0`;
    })
    .join("");
}

function place(value: number): string {
  return String(Number(value.toFixed(2)));
}
