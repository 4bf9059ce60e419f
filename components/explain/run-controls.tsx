// The row of controls of a live simulator, joined to its store, with its clock; under it, fetched when asked for, what is
// needed less often.
import { useEffect, useState, useSyncExternalStore } from "react";
import { printRate } from "@/simulator/playback/rate";
import { fetchMotion } from "../motion/fetch-motion";
import type { Action, DialogName } from "../player/actions";
import type { KeepAliveChoice } from "../player/assumptions/assumption";
import { clockText } from "../player/clock-words";
import { perform } from "../player/perform";
import { rememberSpeed } from "../player/remembered-speed";
import { isPlaying } from "../player/session";
import styles from "../player/simulator.module.css";
import type { Store } from "../player/store";
import { type Sending, Transport } from "../player/transport";
import { Island } from "../ui/island";
import { now } from "../ui/wake";

type RunControlsProps = {
  readonly store: Store;
  readonly sends?: Sending;
  /** Of what may be taken along from here, as a picture or into another page; null: nothing may. */
  readonly title: string | null;
  readonly onOpen: (dialog: DialogName) => void;
  /** What may be assumed instead, in More. */
  readonly keepAlive?: readonly KeepAliveChoice[] | null;
};

export function RunControls(props: RunControlsProps) {
  const { store, title, sends = "line", keepAlive = null, onOpen } = props;
  const session = useSyncExternalStore(store.onChange, store.session);
  const [isMoreOpen, setMoreOpen] = useState(false);
  useEffect(() => fetchMotion(), []);
  const onAction = (action: Action) => {
    if (action.kind === "more") return setMoreOpen(!isMoreOpen);
    if (action.kind === "open") return onOpen(action.dialog);
    if (action.kind === "set-speed") rememberSpeed(action.speed);
    perform(store, action);
  };
  return (
    <>
      <Transport
        playing={isPlaying(session)}
        canUndo={session.before.length > 0}
        sends={sends}
        isMoreOpen={isMoreOpen}
        clock={<Clock store={store} />}
        onAction={onAction}
      />
      {isMoreOpen && (
        <Island
          wake={now}
          load={() => import("./more-panel")}
          live={({ MorePanel }) => (
            <MorePanel
              store={store}
              sends={sends !== "none"}
              title={title}
              keepAlive={keepAlive}
              onAction={onAction}
            />
          )}
          onFail={() => setMoreOpen(false)}
        />
      )}
    </>
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
