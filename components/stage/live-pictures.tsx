// The stage and the timeline of a live simulator: for eyes alone, its words say the same.

import styles from "../player/simulator.module.css";
import type { Store } from "../player/store";
import { StageCanvas } from "./stage-canvas";
import { TimelineCanvas } from "./timeline-canvas";

export function LivePictures({ store }: { readonly store: Store }) {
  return (
    <>
      <div className={styles.stage} data-part="stage" aria-hidden="true">
        <StageCanvas store={store} />
      </div>
      <div className={styles.timeline} data-part="timeline" aria-hidden="true">
        <TimelineCanvas store={store} />
      </div>
    </>
  );
}
