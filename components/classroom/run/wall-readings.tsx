// What stands on the wall beside the words of a run: where it is in time, how fast it goes, and one number.
import { useSyncExternalStore } from "react";
import type { ShownThing } from "@/content/model/shows";
import { printRate } from "@/simulator/playback/rate";
import { firstNumber } from "../../explain/first-number";
import { clockText } from "../../player/clock-words";
import type { Store } from "../../player/store";
import styles from "./wall-words.module.css";

type WallReadingsProps = {
  readonly store: Store;
  readonly shows: readonly ShownThing[] | undefined;
  /** Whether its number stands elsewhere. */
  readonly timeAlone?: boolean;
};

export function WallReadings({ store, shows, timeAlone = false }: WallReadingsProps) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const { player } = useSyncExternalStore(store.onChange, store.session);
  const rate = store.run().film.lenses[player.lens].rateAt(at) * player.speed;
  return (
    <div className={styles.readings} data-readings="">
      <p>
        <b>{clockText(at)}</b> {printRate(rate)}
      </p>
      {!timeAlone && (
        <p>
          <WallNumber store={store} shows={shows} />
        </p>
      )}
    </div>
  );
}

/** The number that says most of a run, up to its play head; nothing while there is none. */
export function WallNumber({ store, shows }: Omit<WallReadingsProps, "timeAlone">) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  useSyncExternalStore(store.onChange, store.session);
  const number = firstNumber(store.run(), at, shows);
  return (
    number && (
      <>
        <b>{number.value}</b> {number.name}
      </>
    )
  );
}
