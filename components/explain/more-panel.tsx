// What is needed less often, under the row of controls: the pace, what is heard, what is given away or taken along, what
// may be assumed instead, and the requests as a table.
import { useLayoutEffect, useRef, useSyncExternalStore } from "react";
import controls from "@/components/ui/controls.module.css";
import { motion } from "../motion/motion";
import type { Action } from "../player/actions";
import type { KeepAliveChoice } from "../player/assumptions/assumption";
import { LiveAssumption } from "../player/assumptions/live-assumption";
import { LiveSend } from "../player/live-send";
import { PaceControls } from "../player/pace-controls";
import { PressButton } from "../player/press-button";
import { SoundSwitch } from "../player/sound/sound-switch";
import type { Store } from "../player/store";
import styles from "../player/transport.module.css";
import { AnnouncedChoice } from "./announced-choice";
import { RequestsPages } from "./requests-pages";

type MorePanelProps = {
  readonly store: Store;
  readonly sends: boolean;
  readonly title: string | null;
  readonly onAction: (action: Action) => void;
  readonly keepAlive: readonly KeepAliveChoice[] | null;
};

export function MorePanel({ store, title, sends, keepAlive, onAction }: MorePanelProps) {
  const { player } = useSyncExternalStore(store.onChange, store.session);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => motion()?.comes(panel.current), []);
  return (
    <div ref={panel} className={styles.more} data-part="more">
      <div className={`${controls.row} ${styles.settings}`}>
        {sends && <LiveSend store={store} place="inMore" />}
        <PaceControls speed={player.speed} lens={player.lens} onAction={onAction} />
        <SoundSwitch />
        <AnnouncedChoice />
        <PressButton
          command="share"
          word="Share"
          className={styles.shareInMore}
          onAction={onAction}
        />
        {title !== null && (
          <>
            <PressButton command="embed" word="Embed" onAction={onAction} />
            <button
              type="button"
              className={controls.quiet}
              onClick={() => void saveMoment(title, store)}
            >
              Save the picture (SVG)
            </button>
          </>
        )}
        <LiveAssumption store={store} choices={keepAlive} />
      </div>
      <RequestsPages store={store} />
    </div>
  );
}

async function saveMoment(title: string, store: Store): Promise<void> {
  const saving = await import("../stage/save-picture");
  saving.saveMoment(title, store);
}
