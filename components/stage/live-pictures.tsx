// The stage and the timeline of a live simulator: pictures for eyes alone, and the stage once more as a list. What stands
// on the stage's line of events, such as sending, is given.
import type { ReactNode } from "react";
import styles from "../player/picture.module.css";
import type { Store } from "../player/store";
import { StageListLater } from "./list/stage-list-later";
import { StageCanvas } from "./stage-canvas";
import { TimelineCanvas } from "./timeline-canvas";

type LivePicturesProps = {
  readonly store: Store;
  /** Whether a tap on the ground sends an event. */
  readonly sends?: boolean;
  /** It follows another, which is heard in its place. */
  readonly isSecond?: boolean;
  readonly children?: ReactNode;
};

export function LivePictures({
  store,
  sends = true,
  isSecond = false,
  children,
}: LivePicturesProps) {
  return (
    <>
      <div className={styles.scene} data-part="scene">
        <div className={styles.stage} data-part="stage" aria-hidden="true">
          <StageCanvas store={store} sends={sends} />
        </div>
        <StageListLater store={store} isOnPicture={!isSecond} />
        {children}
      </div>
      <div className={styles.timeline} data-part="timeline" aria-hidden="true">
        <TimelineCanvas store={store} />
      </div>
    </>
  );
}
