// A run to be looked through, and the instants at which it stops in a talk: "Beat here" takes the one it shows.
import { useRef, useState } from "react";
import { parseDuration, printDuration } from "@/simulator/duration";
import type { Scenario } from "@/simulator/scenario";
import { PlayButton } from "../../player/play-button";
import { startSession } from "../../player/session";
import { createStore } from "../../player/store";
import { TimeSlider } from "../../player/time-slider";
import { useClockHeld } from "../../player/use-clock-held";
import { wallClock } from "../../player/wall-clock";
import { StageListLater } from "../../stage/list/stage-list-later";
import { LivePictures } from "../../stage/live-pictures";
import controls from "../../ui/controls.module.css";
import { LineIcon } from "../../ui/line-icon";
import styles from "./editor.module.css";

/** What nobody stops at to the microsecond. */
const millisecond = 1000;

type Beat = { readonly at: string; readonly caption: string };

type BeatPickerProps = {
  readonly scenario: Scenario;
  readonly beats: readonly Beat[];
  readonly onBeats: (beats: readonly Beat[]) => void;
};

export function BeatPicker({ scenario, beats, onBeats }: BeatPickerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [store] = useState(() => createStore(startSession({ scenario, at: 0 }), wallClock()));
  useClockHeld(box, store.clock);
  return (
    <div ref={box} className={styles.picker}>
      <LivePictures store={store} list={<StageListLater store={store} isOnPicture />} />
      <TimeSlider store={store} />
      <p className={controls.row}>
        <PlayButton store={store} />
        <button
          type="button"
          className={controls.quiet}
          onClick={() => {
            const at = printDuration(Math.round(store.head() / millisecond) * millisecond);
            if (!beats.some((beat) => beat.at === at)) onBeats([...beats, { at, caption: "" }]);
          }}
        >
          Beat here
        </button>
      </p>
      <ol className={styles.beats}>
        {beats.map((beat, n) => (
          <li key={beat.at} className={styles.row}>
            <button
              type="button"
              className={`${controls.plain} ${styles.at}`}
              aria-label={`Show beat ${n + 1}, at ${beat.at}`}
              onClick={() => store.dispatch({ kind: "seek", at: instantOf(beat) })}
            >
              {beat.at}
            </button>
            <input
              type="text"
              maxLength={200}
              aria-label={`What to say of beat ${n + 1}`}
              value={beat.caption}
              onChange={({ currentTarget }) =>
                onBeats(beats.with(n, { ...beat, caption: currentTarget.value }))
              }
            />
            <button
              type="button"
              className={controls.icon}
              aria-label={`Leave out beat ${n + 1}`}
              onClick={() => onBeats(beats.filter((_, m) => m !== n))}
            >
              <LineIcon of="cross" />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function instantOf({ at }: Beat): number {
  return parseDuration(at) ?? 0;
}
