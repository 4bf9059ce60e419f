// What only the speaker's window has: the time, the beats of the scene, every control of its simulator. Loaded
// when a window is the speaker's; the notes stand with their scenes.

import "../styles";
import { useEffect, useState } from "react";
import { quantity } from "@/simulator/quantity";
import controls from "../../ui/controls.module.css";
import { deckActions, storeOf } from "../deck/deck-actions";
import { DeckButton } from "../deck/deck-button";
import { type DeckNow, useShared } from "../deck/deck-context";
import type { DeckScene } from "../deck/deck-types";
import { openWindow } from "../deck/open-window";
import { indexOf } from "../deck/talk";
import { RunPanel } from "../run/run-panel";
import { runKey } from "../run/runs";
import styles from "./speaker.module.css";
import {
  clockAtRest,
  clockPaused,
  clockStarted,
  minutesText,
  spentIn,
  spentInAll,
} from "./talk-clock";

export function SpeakerParts({ deck }: { readonly deck: DeckNow }) {
  const { shared, scenes, place } = deck;
  const isBlank = useShared(shared, "blank") === true;
  const hasCode = useShared(shared, "code") === true;
  const scene = scenes[indexOf(scenes, place)];
  const question = scene?.questions[0];
  const vote = useShared(shared, `vote/${deck.slug}/${question ?? ""}`);
  const isSettling = question === undefined || vote?.phase.kind === "settling";
  const store = isSettling ? storeOf(deck, place.scene) : null;
  const upcoming = scenes.find(({ id }) => id === deck.next);
  return (
    <>
      <SpeakerClock deck={deck} />
      <p className={`${controls.screen} ${styles.upcoming}`}>
        {upcoming
          ? `Next: ${upcoming.title} (${quantity(upcoming.minutes, "min")})`
          : "This is the last scene."}
      </p>
      <div className={`${controls.screen} ${styles.panel}`} data-panel="">
        <div className={controls.row}>
          <DeckButton onClick={() => deckActions.back.act(deck)}>Back</DeckButton>
          <DeckButton onClick={() => deckActions.next.act(deck)}>Next</DeckButton>
          <DeckButton aria-pressed={isBlank} onClick={() => deckActions.blank.act(deck)}>
            Blank
          </DeckButton>
          <DeckButton aria-pressed={hasCode} onClick={() => deckActions.code.act(deck)}>
            Code
          </DeckButton>
          {scene && store && <Answer deck={deck} scene={scene} />}
          <DeckButton onClick={() => openWindow("audience", shared.id, place.scene)}>
            Audience’s window
          </DeckButton>
        </div>
        {isBlank && <p className={styles.warning}>The audience sees a blank screen.</p>}
        {hasCode && <p className={styles.warning}>The audience sees the code.</p>}
        {scene && store && scene.run && (
          <RunPanel key={scene.id} deck={deck} scene={scene} run={scene.run} store={store} />
        )}
      </div>
    </>
  );
}

type AnswerProps = { readonly deck: DeckNow; readonly scene: DeckScene };

/** Where something is asked of the scene's run. */
function Answer({ deck: { shared, runs }, scene: { id, run } }: AnswerProps) {
  const isShown = useShared(shared, `answer/${id}`) ?? false;
  if (!run || !runs.usesOf(runKey(id, run.id)).asks) return null;
  return (
    <DeckButton onClick={() => shared.set(`answer/${id}`, !isShown)}>
      {isShown ? "Hide the answer" : "Show the answer"}
    </DeckButton>
  );
}

/**
 * What the scene has taken of what it was given, and the whole talk of the whole. The clock starts with the first move
 * and can be paused and set back.
 */
function SpeakerClock({ deck }: { readonly deck: DeckNow }) {
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
        <div>
          <dt>Clock</dt>
          <dd>
            <b>{clockWords(now)}</b>
          </dd>
        </div>
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

/** As it hangs on the wall of the room. */
function clockWords(now: number): string {
  return new Date(now).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

type ReadingProps = { readonly name: string; readonly value: number; readonly of: number };

function Reading({ name, value, of }: ReadingProps) {
  return (
    <div data-over={value > of || undefined}>
      <dt>{name}</dt>
      <dd>
        <b>{minutesText(value)}</b> of {minutesText(of)}
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
