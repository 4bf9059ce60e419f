// What every live simulator has, in a lesson and in the lab: its controls, its clock, its numbers, and what
// a command does to its store.
import { useSyncExternalStore } from "react";
import { printRate } from "@/simulator/playback/rate";
import { clockText } from "./clock-words";
import { type Command, Controls, type Opening, PlayControl } from "./controls";
import { NumbersList } from "./numbers";
import { rememberSpeed } from "./remembered-speed";
import { isPlaying } from "./session";
import styles from "./simulator.module.css";
import type { Store } from "./store";

export function obey(store: Store, command: Exclude<Command, Opening>): void {
  switch (command) {
    case "play":
      if (isPlaying(store.session())) store.dispatch({ kind: "pause" });
      else
        store.dispatch({
          kind: matchMedia("(prefers-reduced-motion: reduce)").matches ? "play-stills" : "play",
        });
      return;
    case "send-one":
      store.dispatch({ kind: "send", count: 1 });
      return;
    case "send-many":
      store.dispatch({ kind: "send", count: 100 });
      return;
    default:
      store.dispatch({ kind: command });
  }
}

type ControlRowProps = {
  readonly store: Store;
  readonly embeds?: boolean;
  readonly onCommand: (name: Command) => void;
};

export function ControlRow({ store, embeds = true, onCommand }: ControlRowProps) {
  const session = useSyncExternalStore(store.onChange, store.session);
  return (
    <Controls
      playing={isPlaying(session)}
      speed={session.player.speed}
      lens={session.player.lens}
      canUndo={session.before.length > 0}
      embeds={embeds}
      clock={<Clock store={store} />}
      onCommand={onCommand}
      onSpeed={(speed) => {
        rememberSpeed(speed);
        store.dispatch({ kind: "set-speed", speed });
      }}
      onLens={(lens) => store.dispatch({ kind: "set-lens", lens })}
    />
  );
}

/** Play and pause alone, where there is no room for more. */
export function PlayButton({ store }: { readonly store: Store }) {
  const session = useSyncExternalStore(store.onChange, store.session);
  return <PlayControl playing={isPlaying(session)} onCommand={() => obey(store, "play")} />;
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

export function Readings({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  useSyncExternalStore(store.onChange, store.session);
  const { metrics, trace } = store.run();
  return (
    <NumbersList numbers={metrics.numbersAt(at)} refuses={trace.report.requests.throttled > 0} />
  );
}
