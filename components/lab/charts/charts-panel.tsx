// The charts of the whole run, drawn for the width there is; compared with another, both runs' charts one
// under the other, each with its sentence.
import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import type { Chart, Charted, ChartKind } from "@/simulator/scene/charts/chart";
import { chartKinds, chartOf } from "@/simulator/scene/charts/charts";
import { SvgPicture } from "../../stage/svg-picture";
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
  return (
    <section className={styles.charts} aria-labelledby="charts">
      <h2 id="charts">The whole run</h2>
      <div ref={grid} className={styles.grid}>
        {chartKinds.map((kind) => (
          <div key={kind.id} className={styles.chart}>
            <h3>{kind.title}</h3>
            {width !== null &&
              runs.map(({ title, charted }, which) => (
                <ChartFigure
                  key={which === 0 ? "own" : "other"}
                  kind={kind}
                  charted={charted}
                  width={width}
                  whose={runs.length > 1 ? title : null}
                  onSave={onSave}
                  of={title}
                />
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}

type ChartFigureProps = {
  readonly kind: ChartKind;
  readonly charted: Charted;
  readonly width: number;
  /** The run's title, where there are two. */
  readonly whose: string | null;
  readonly of: string;
  readonly onSave: ChartsPanelProps["onSave"];
};

/** One chart of one run: each by itself, so that the page can do something else between them. */
const ChartFigure = memo(function ChartFigure(props: ChartFigureProps) {
  const { kind, charted, width, whose, of, onSave } = props;
  const chart = useMemo(() => chartOf(kind, charted, width), [kind, charted, width]);
  const { title, text, picture } = chart;
  return (
    <figure>
      {whose !== null && <p className={`${controls.small} ${styles.whose}`}>{whose}</p>}
      {picture && <SvgPicture picture={picture} label={`${title}. ${text}`} />}
      <figcaption>
        {text}{" "}
        {picture && (
          <button
            type="button"
            className={controls.plain}
            aria-label={`Save as SVG: ${title}, ${of}`}
            onClick={() => onSave(chart, of)}
          >
            Save as SVG
          </button>
        )}
      </figcaption>
    </figure>
  );
});
