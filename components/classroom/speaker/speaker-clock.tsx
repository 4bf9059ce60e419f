// The time of a talk: what the scene has taken of what it was given, and the whole talk of the whole. The clock
// starts with the first move and can be paused and set back.
import { useEffect, useState } from "react";
import controls from "../../ui/controls.module.css";
import { DeckButton } from "../deck/deck-button";
import { type DeckNow, useShared } from "../deck/deck-context";
import styles from "./speaker.module.css";
import {
  clockAtRest,
  clockPaused,
  clockStarted,
  minutesText,
  spentIn,
  spentInAll,
} from "./talk-clock";

export function SpeakerClock({ deck }: { readonly deck: DeckNow }) {
  const { shared, scenes, place } = deck;
  const clock = useShared(shared, "clock") ?? clockAtRest;
  const now = useWallSecond();
  const isRunning = clock.wallSince !== null;
  const planned = (scenes.find(({ id }) => id === place.scene)?.minutes ?? 0) * 60_000;
  const plannedInAll = scenes.reduce((sum, { minutes }) => sum + minutes, 0) * 60_000;
  const spent = spentIn(clock, place.scene, now);
  const inAll = spentInAll(clock, now);
  return (
    <div
      className={`${controls.row} ${controls.screen} ${styles.time}`}
      role="timer"
      aria-label="Time"
    >
      <dl>
        <Reading name="This scene" value={spent} of={planned} />
        <Reading name="The talk" value={inAll} of={plannedInAll} />
      </dl>
      <DeckButton
        onClick={() =>
          shared.set(
            "clock",
            isRunning
              ? clockPaused(clock, Date.now())
              : clockStarted(clock, place.scene, Date.now()),
          )
        }
      >
        {isRunning ? "Pause" : "Start"}
      </DeckButton>
      <DeckButton onClick={() => shared.set("clock", { ...clockAtRest, scene: place.scene })}>
        Reset
      </DeckButton>
    </div>
  );
}

type ReadingProps = { readonly name: string; readonly value: number; readonly of: number };

function Reading({ name, value, of }: ReadingProps) {
  return (
    <div data-over={value > of || undefined}>
      <dt>{name}</dt>
      <dd>
        <b>{minutesText(value)}</b> of {minutesText(of)}, {minutesText(of - value)} left
      </dd>
    </div>
  );
}

function useWallSecond(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
