// The charts of a run, fetched when a reader scrolls to them: until then their heading stands there, with their room
// below, so that what follows is not pushed away from under a finger.
import type { CSSProperties } from "react";
import { Island } from "../../ui/island";
import { close } from "../../ui/wake";
import styles from "./charts.module.css";
import type { ChartsPanelProps } from "./charts-panel";

export function ChartsLater(props: ChartsPanelProps) {
  return (
    <Island
      wake={close}
      load={() => import("./charts-panel")}
      live={({ ChartsPanel }) => <ChartsPanel {...props} />}
    >
      <section
        className={`${styles.charts} ${styles.later}`}
        style={{ "--runs": props.runs.length } as CSSProperties}
        aria-labelledby="charts"
      >
        <h2 id="charts">The whole run</h2>
      </section>
    </Island>
  );
}
