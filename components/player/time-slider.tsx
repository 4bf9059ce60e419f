// The slider `Time`, in film time, so that it moves evenly however the lens bends; its value is told in
// simulated time, and at rest with what happens there. Arrow keys go from event to event. The film moves it without React.
import { type KeyboardEvent, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { spokenPlainly } from "@/simulator/quantity";
import type { Micros } from "@/simulator/scenario";
import { clockText } from "./clock-words";
import { isPlaying } from "./session";
import type { Store } from "./store";
import { TimeMarks } from "./time-marks";
import styles from "./time-slider.module.css";

type TimeSliderProps = {
  readonly store: Store;
  /** What happens at an instant, after its time. */
  readonly says?: (at: Micros) => string;
};

export function TimeSlider({ store, says }: TimeSliderProps) {
  const input = useRef<HTMLInputElement>(null);
  const session = useSyncExternalStore(store.onChange, store.session);
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const { film, trace } = store.run();
  const lens = film.lenses[session.player.lens];
  const told = says && !isPlaying(session) ? says(at) : "";
  useLayoutEffect(() => {
    const show = () => {
      const { player } = store.session();
      if (input.current)
        input.current.valueAsNumber = store.run().film.lenses[player.lens].filmAt(store.head());
    };
    show();
    return store.onFrame(show);
  }, [store]);
  return (
    <div className={styles.slider}>
      <TimeMarks trace={trace} lens={lens} />
      <input
        ref={input}
        className={styles.input}
        type="range"
        aria-label="Time"
        aria-valuetext={spokenPlainly(`${clockText(at)}${told}`)}
        min={0}
        max={lens.length}
        step="any"
        defaultValue={lens.filmAt(at)}
        onInput={(event) =>
          store.dispatch({ kind: "seek", at: lens.atFilm(event.currentTarget.valueAsNumber) })
        }
        onKeyDown={(event) => {
          if (moveByKey(event, store, lens.length / 10)) event.preventDefault();
        }}
      />
    </div>
  );
}

/** Keys that the browser would take for a share of the whole mean events here. */
function moveByKey({ key }: KeyboardEvent, store: Store, page: number): boolean {
  const { player } = store.session();
  const lens = store.run().film.lenses[player.lens];
  const seek = (film: number) => store.dispatch({ kind: "seek", at: lens.atFilm(film) });
  const film = lens.filmAt(store.head());
  if (key === "ArrowRight" || key === "ArrowUp") store.dispatch({ kind: "step-forward" });
  else if (key === "ArrowLeft" || key === "ArrowDown") store.dispatch({ kind: "step-back" });
  else if (key === "PageUp") seek(Math.min(lens.length, film + page));
  else if (key === "PageDown") seek(Math.max(0, film - page));
  else if (key === "Home") store.dispatch({ kind: "restart" });
  else if (key === "End") seek(lens.length);
  else return false;
  return true;
}
