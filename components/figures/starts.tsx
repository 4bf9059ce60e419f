// How long runtimes take to start: what was measured, and under it what the engine draws from its presets. Made once,
// when the site is built.

import controls from "@/components/ui/controls.module.css";
import type { Fact } from "@/content/model/fact";
import frame from "../player/simulator.module.css";
import { startsDrawn } from "./modelled-starts";
import { differenceText, startRows } from "./start-rows";
import { StartsPicture } from "./starts-picture";
import { StartsTable } from "./starts-table";

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
            Dot: the median. First tick: 9 starts in 10 are quicker. Last tick: 99 in 100. The hills
            below are {startsDrawn.toLocaleString("en-US")} starts that the engine drew from the
            preset which the simulators on these pages use, in their last step all that took longer.{" "}
            {differenceText(rows)}
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
