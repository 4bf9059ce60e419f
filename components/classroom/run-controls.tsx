// The controls of a run in front of a class: few and large. A click of the mouse leaves the keys to the talk.
import { useSyncExternalStore } from "react";
import { clockText } from "../simulator/clock-words";
import { Icon, type IconName } from "../simulator/icons";
import { obey } from "../simulator/live-parts";
import { isPlaying } from "../simulator/session";
import { TimeSlider } from "../simulator/time-slider";
import buttons from "./deck-button.module.css";
import styles from "./projected.module.css";
import type { SyncedStore } from "./synced-store";

type Obeyed = Parameters<typeof obey>[1];

export function RunControls({ store }: { readonly store: SyncedStore }) {
  const session = useSyncExternalStore(store.onChange, store.session);
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const playing = isPlaying(session);
  const button = (command: Obeyed, name: string, icon: IconName, text?: string) => (
    <button
      type="button"
      className={buttons.button}
      aria-label={name}
      onClick={(event) => {
        obey(store, command);
        if (event.detail > 0) event.currentTarget.blur();
      }}
    >
      <Icon name={icon} />
      {text}
    </button>
  );
  return (
    <div className={styles.controls}>
      {button("restart", "Restart", "restart")}
      {button("step-back", "Step back", "back")}
      {playing ? button("play", "Pause", "pause", "Pause") : button("play", "Play", "play", "Play")}
      {button("step-forward", "Step forward", "forward")}
      {button("send-one", "Send an event", "event", "Send")}
      <TimeSlider store={store} />
      <p className={styles.clock}>{clockText(at)}</p>
    </div>
  );
}
