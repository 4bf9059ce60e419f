// The charts of the whole run: those over time as wide as the timeline and with its edges, the others beside them.
// Compared with another, both runs' charts one under the other on one scale, each with its sentence and its numbers.
import { memo, type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import type { Chart, Charted, ChartKind } from "@/simulator/scene/charts/chart";
import { chartOf, sumCharts, timeCharts } from "@/simulator/scene/charts/charts";
import { SvgPicture } from "../../stage/svg-picture";
import { ChartNumbers } from "./chart-numbers";
import styles from "./charts.module.css";

export type NamedRun = { readonly title: string; readonly charted: Charted };

export type ChartsPanelProps = {
  readonly runs: readonly NamedRun[];
  readonly onSave: (chart: Chart, title: string) => void;
};

export function ChartsPanel({ runs, onSave }: ChartsPanelProps) {
  const all = useMemo(() => runs.map(({ charted }) => charted), [runs]);
  const props = { runs, onSave, all };
  return (
    <section className={styles.charts} aria-labelledby="charts">
      <h2 id="charts">The whole run</h2>
      <div className={styles.grid}>
        <ChartColumn kinds={timeCharts} {...props} />
        <ChartColumn kinds={sumCharts} {...props} />
      </div>
    </section>
  );
}

type ChartColumnProps = ChartsPanelProps & {
  readonly kinds: readonly ChartKind[];
  readonly all: readonly Charted[];
};

function ChartColumn({ kinds, runs, all, onSave }: ChartColumnProps) {
  const column = useRef<HTMLDivElement>(null);
  const width = useWidth(column);
  return (
    <div ref={column} className={styles.column}>
      {kinds.map((kind) => (
        <div key={kind.id} className={styles.chart}>
          <h3>{kind.title}</h3>
          {width !== null &&
            runs.map(({ title, charted }, which) => (
              <ChartFigure
                key={which === 0 ? "own" : "other"}
                kind={kind}
                charted={charted}
                all={all}
                width={width}
                whose={runs.length > 1 ? title : null}
                onSave={onSave}
                of={title}
              />
            ))}
        </div>
      ))}
    </div>
  );
}

/** Of what stands inside it; null until it is known. */
function useWidth(column: RefObject<HTMLDivElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const inside = column.current?.firstElementChild;
    if (!inside) return;
    const measure = () => setWidth(Math.max(264, Math.floor(inside.clientWidth)));
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(inside);
    return () => sizes.disconnect();
  }, [column]);
  return width;
}

type ChartFigureProps = {
  readonly kind: ChartKind;
  readonly charted: Charted;
  /** On whose scale it is drawn. */
  readonly all: readonly Charted[];
  readonly width: number;
  /** The run's title, where there are two. */
  readonly whose: string | null;
  readonly of: string;
  readonly onSave: ChartsPanelProps["onSave"];
};

/** One chart of one run: each by itself, so that the page can do something else between them. */
const ChartFigure = memo(function ChartFigure(props: ChartFigureProps) {
  const { kind, charted, all, width, whose, of, onSave } = props;
  const chart = useMemo(() => chartOf(kind, charted, width, all), [kind, charted, width, all]);
  const { title, text, picture, table } = chart;
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
      {table && <ChartNumbers table={table} name={`${title}, ${of}`} />}
    </figure>
  );
});
