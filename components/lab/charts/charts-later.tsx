// The charts of a run, fetched when a reader scrolls to them: until then only their heading stands there.
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
      <section className={styles.charts} aria-labelledby="charts">
        <h2 id="charts">The whole run</h2>
      </section>
    </Island>
  );
}
