// The simulator of the lab: the parts of the live one, full width, joined to one store; beside it, when two
// set-ups are compared, a second stage on the same play head. What it runs is the lab's business.

import { type ReactNode, useRef } from "react";
import { Words } from "../explain/live-words";
import { Readings } from "../explain/readings";
import { RunControls } from "../explain/run-controls";
import { ToldSlider } from "../explain/told-slider";
import { WhyRoom } from "../explain/why/why-place";
import { WhyWhenChosen } from "../explain/why/why-when-chosen";
import type { DialogName } from "../player/actions";
import { useKeys } from "../player/keys";
import { LiveSend } from "../player/live-send";
import regions from "../player/regions.module.css";
import type { Store } from "../player/store";
import { useClockHeld } from "../player/use-clock-held";
import { StageListLater } from "../stage/list/stage-list-later";
import { LivePictures } from "../stage/live-pictures";
import styles from "./lab.module.css";

type LabSimulatorProps = {
  readonly store: Store;
  readonly title: string;
  readonly other: { readonly store: Store; readonly title: string } | null;
  readonly onOpen: (dialog: DialogName) => void;
  /** What is said about both runs, between the stages and the controls. */
  readonly children?: ReactNode;
};

export function LabSimulator({ store, title, other, onOpen, children }: LabSimulatorProps) {
  const box = useRef<HTMLDivElement>(null);
  useClockHeld(box, store.clock);
  useKeys(box, store);
  if (other === null) {
    return (
      <div ref={box} className={styles.run} data-island="live">
        <LivePictures store={store} list={<StageListLater store={store} isOnPicture />}>
          <LiveSend store={store} place="onLine" />
        </LivePictures>
        <ToldSlider store={store} />
        <RunControls store={store} title={title} onOpen={onOpen} />
        <div className={regions.said} data-part="said">
          <Words store={store} />
          <Readings store={store} shows="all" />
        </div>
        <WhyWhenChosen store={store} />
        {children}
      </div>
    );
  }
  return (
    <div ref={box} data-island="live">
      <WhyRoom>
        <div className={styles.panes}>
          {[{ store, title }, other].map((pane, n) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
            <div
              key={n === 0 ? "own" : "other"}
              role="group"
              aria-label={pane.title}
              className={styles.pane}
            >
              <p className={styles.paneTitle}>{pane.title}</p>
              <LivePictures
                store={pane.store}
                list={<StageListLater store={pane.store} isOnPicture={n === 0} />}
              />
              <WhyWhenChosen store={pane.store} />
              <Readings store={pane.store} shows="all" />
            </div>
          ))}
        </div>
      </WhyRoom>
      {children}
      <ToldSlider store={store} />
      <RunControls store={store} title={title} sends="row" onOpen={onOpen} />
      <div className={regions.said} data-part="said">
        <Words store={store} />
      </div>
    </div>
  );
}
