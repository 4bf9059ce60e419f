// The row of controls of a live simulator, joined to its store, with its clock; or Play alone.
import { useSyncExternalStore } from "react";
import { printRate } from "@/simulator/playback/rate";
import type { Action, DialogName } from "./actions";
import { clockText } from "./clock-words";
import { Controls, PlayControl } from "./controls";
import { perform } from "./perform";
import { rememberSpeed } from "./remembered-speed";
import { isPlaying } from "./session";
import styles from "./simulator.module.css";
import type { Store } from "./store";

type ControlRowProps = {
  readonly store: Store;
  readonly embeds?: boolean;
  readonly onOpen: (dialog: DialogName) => void;
};

export function ControlRow({ store, embeds = true, onOpen }: ControlRowProps) {
  const session = useSyncExternalStore(store.onChange, store.session);
  const onAction = (action: Action) => {
    if (action.kind === "open") return onOpen(action.dialog);
    if (action.kind === "set-speed") rememberSpeed(action.speed);
    perform(store, action);
  };
  return (
    <Controls
      playing={isPlaying(session)}
      speed={session.player.speed}
      lens={session.player.lens}
      canUndo={session.before.length > 0}
      embeds={embeds}
      clock={<Clock store={store} />}
      onAction={onAction}
    />
  );
}

/** Play and pause alone, where there is no room for more. */
export function PlayButton({ store }: { readonly store: Store }) {
  const session = useSyncExternalStore(store.onChange, store.session);
  return (
    <PlayControl playing={isPlaying(session)} onAction={() => perform(store, { kind: "toggle" })} />
  );
}

function Clock({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const { player } = useSyncExternalStore(store.onChange, store.session);
  const isMaking = useSyncExternalStore(store.onChange, store.isMaking);
  const rate = store.run().film.lenses[player.lens].rateAt(at) * player.speed;
  return (
    <p className={styles.clock}>
      <b>{clockText(at)}</b> · {isMaking ? "making the run…" : printRate(rate)}
    </p>
  );
}
