// The controls of a run in front of a class: few and large. A click of the mouse leaves the keys to the talk.
import { useSyncExternalStore } from "react";
import { commands, type RunAction } from "../../player/actions";
import { clockText } from "../../player/clock-words";
import { Icon, type IconName } from "../../player/icons";
import { perform } from "../../player/perform";
import { isPlaying } from "../../player/session";
import { TimeSlider } from "../../player/time-slider";
import { DeckButton } from "../deck/deck-button";
import type { SyncedStore } from "../sync/synced-store";
import styles from "./projected.module.css";

type Button = { readonly name: string; readonly icon: IconName; readonly action: RunAction };

export function RunControls({ store }: { readonly store: SyncedStore }) {
  const session = useSyncExternalStore(store.onChange, store.session);
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const button = ({ name, icon, action }: Button, text?: string) => (
    <DeckButton
      aria-label={name}
      onClick={(event) => {
        perform(store, action);
        if (event.detail > 0) event.currentTarget.blur();
      }}
    >
      <Icon name={icon} />
      {text}
    </DeckButton>
  );
  return (
    <div className={styles.controls}>
      {button(commands.restart)}
      {button(commands["step-back"])}
      {isPlaying(session)
        ? button({ ...commands.play, name: "Pause", icon: "pause" }, "Pause")
        : button(commands.play, "Play")}
      {button(commands["step-forward"])}
      {button(commands["send-one"], "Send")}
      <TimeSlider store={store} />
      <p className={styles.clock}>{clockText(at)}</p>
    </div>
  );
}
