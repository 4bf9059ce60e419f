// The charts of the whole run, drawn for the width there is; compared with another, both runs' charts one
// under the other, each with its sentence.
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Chart, Charted } from "@/simulator/scene/charts/chart";
import { chartsOf } from "@/simulator/scene/charts/charts";
import { SvgPicture } from "../simulator/svg-painter";
import styles from "./charts.module.css";

export type NamedRun = { readonly title: string; readonly charted: Charted };

type ChartsPanelProps = {
  readonly runs: readonly NamedRun[];
  readonly onSave: (chart: Chart, title: string) => void;
};

export function ChartsPanel({ runs, onSave }: ChartsPanelProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => {
      const [column = ""] = getComputedStyle(element).gridTemplateColumns.split(" ");
      setWidth(Math.max(280, Math.floor(Number.parseFloat(column) || 0)));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  const charts = useMemo(
    () =>
      runs.map(({ title, charted }) => ({
        title,
        charts: width === null ? [] : chartsOf(charted, width),
      })),
    [runs, width],
  );
  const kinds = charts[0]?.charts ?? [];
  return (
    <section className={styles.charts} aria-labelledby="charts">
      <h2 id="charts">The whole run</h2>
      <div ref={grid} className={styles.grid}>
        {kinds.map(({ id, title }, n) => (
          <div key={id} className={styles.chart}>
            <h3>{title}</h3>
            {charts.map((run, which) => {
              const chart = run.charts[n];
              if (!chart) return null;
              return (
                <figure key={which === 0 ? "own" : "other"}>
                  {charts.length > 1 && <p className={styles.whose}>{run.title}</p>}
                  {chart.picture && (
                    <SvgPicture
                      picture={chart.picture}
                      label={`${chart.title}. ${chart.text}`}
                      id={`${id}-${which}`}
                    />
                  )}
                  <figcaption>
                    {chart.text}{" "}
                    {chart.picture && (
                      <button
                        type="button"
                        className={styles.save}
                        aria-label={`Save as SVG: ${chart.title}, ${run.title}`}
                        onClick={() => onSave(chart, run.title)}
                      >
                        Save as SVG
                      </button>
                    )}
                  </figcaption>
                </figure>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}
