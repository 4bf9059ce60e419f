// How long runtimes take to start: what was measured, and under it what the engine draws from its presets. Made once,
// when the site is built.

import controls from "@/components/ui/controls.module.css";
import type { Fact } from "@/content/model/fact";
import { TableFrame } from "../lesson/pieces";
import frame from "../player/simulator.module.css";
import { startsDrawn } from "./modelled-starts";
import { differenceText, type Spread, type StartRow, startRows } from "./start-rows";
import { StartsPicture } from "./starts-picture";

type StartsFigureProps = { readonly factOf: (id: string) => Fact };

export function StartsFigure({ factOf }: StartsFigureProps) {
  const rows = startRows(factOf);
  const { source, date } = factOf("init-nodejs22-median");
  return (
    <section className={frame.simulator} aria-label="Figure: starts, measured and modelled">
      <header className={frame.bar}>
        <p className={frame.title}>Starts of a runtime, measured and modelled</p>
        <p className={controls.small}>
          <a href={source.url} rel="external">
            {source.title}
          </a>
          , <time dateTime={date}>{date}</time>
        </p>
      </header>
      <div>
        <div className={frame.words}>
          <StartsPicture rows={rows} />
        </div>
        <div className={frame.words}>
          <p>
            Dot: the median. First tick: 9 starts in 10 are quicker. Last tick: 99 in 100. A hill is{" "}
            {startsDrawn.toLocaleString("en-US")} starts as the simulators here draw them; its last
            step holds all that took longer. {differenceText(rows)}
          </p>
        </div>
        <details className={frame.more}>
          <summary>Show as a table</summary>
          <div>
            <StartsTable rows={rows} />
          </div>
        </details>
      </div>
    </section>
  );
}

/** What the picture shows, number by number. */
function StartsTable({ rows }: { readonly rows: readonly StartRow[] }) {
  const columns = ["Median, ms", "9 in 10 within", "99 in 100 within"];
  const cells = ({ median, p90, p99 }: Spread) =>
    [median, p90, p99].map((ms, n) => <td key={columns[n]}>{Math.round(ms)}</td>);
  return (
    <TableFrame label="starts of a runtime">
      <table>
        <thead>
          <tr>
            <th scope="col">Runtime</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ runtime, measured, model }) => [
            <tr key={runtime.id}>
              <th scope="row">{runtime.name}, measured</th>
              {cells(measured)}
            </tr>,
            model && (
              <tr key={`${runtime.id}-model`}>
                <th scope="row">{runtime.name}, model</th>
                {cells(model)}
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </TableFrame>
  );
}
