// The stage and the timeline of a live simulator: pictures for eyes alone, and the stage once more as a list. What stands
// on the stage's line of events, such as sending, is given.
import type { ReactNode } from "react";
import styles from "../player/picture.module.css";
import type { Store } from "../player/store";
import { StageCanvas } from "./stage-canvas";
import { TimelineCanvas } from "./timeline-canvas";

type LivePicturesProps = {
  readonly store: Store;
  /** Whether a tap on the ground sends an event. */
  readonly sends?: boolean;
  /** The stage once more as a list. */
  readonly list: ReactNode;
  readonly children?: ReactNode;
};

export function LivePictures({ store, sends = true, list, children }: LivePicturesProps) {
  return (
    <>
      <div className={styles.scene} data-part="scene">
        <div className={styles.stage} data-part="stage" aria-hidden="true">
          <StageCanvas store={store} sends={sends} />
        </div>
        {list}
        {children}
      </div>
      <div className={styles.timeline} data-part="timeline" aria-hidden="true">
        <TimelineCanvas store={store} />
      </div>
    </>
  );
}
