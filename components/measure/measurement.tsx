// A measurement on the reader's own machine, as the server draws it: what is done, what it shows and does not
// show. Nothing runs before a reader presses a button.

import controls from "@/components/ui/controls.module.css";
import type { MeasureKind } from "@/content/model/vocabulary";
import frame from "../player/simulator.module.css";
import { MeasurementIsland } from "./measurement-island";
import { MeasurementPanel } from "./measurement-panel";
import { notBegun } from "./measurement-state";
import { measures } from "./way";

export function MeasurementFigure({ of }: { readonly of: MeasureKind }) {
  const { title, about, shows, doesNotShow } = measures[of];
  return (
    <section className={frame.simulator} data-measures="" aria-label={`Measurement: ${title}`}>
      <header className={frame.bar}>
        <p className={frame.title}>{title}</p>
        <p className={controls.small}>Your machine, now</p>
      </header>
      <p className={frame.words}>{about}</p>
      <MeasurementIsland of={of}>
        <MeasurementPanel of={of} measurement={notBegun} />
      </MeasurementIsland>
      <div className={frame.words}>
        <p>
          <b>What it shows.</b> {shows}
        </p>
        <p style={{ marginBlockStart: "0.6rem" }}>
          <b>What it does not show.</b> {doesNotShow}
        </p>
      </div>
    </section>
  );
}
