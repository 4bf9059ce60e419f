// What stands around the scenes of a deck that is live: the tools, the place in the talk, what lies over the
// stage, what is said aloud, and the speaker's parts, which are fetched when a window is the speaker's.
import { useEffect, useRef } from "react";
import controls from "../../ui/controls.module.css";
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";
import { handWords } from "../marks/hand";
import type { ClassStore } from "../sync/class-store";
import { ClassCode } from "./class-code";
import { deckActions } from "./deck-actions";
import { type DeckNow, useShared } from "./deck-context";
import styles from "./over.module.css";
import { OpenPanel } from "./panels";
import { indexOf } from "./talk";
import { Tools } from "./tools";

export function DeckParts({ deck }: { readonly deck: DeckNow }) {
  const { shared, role, hand } = deck;
  const isBlank = useShared(shared, "blank") === true;
  const hasCode = useShared(shared, "code") === true;
  return (
    <>
      <p className={controls.spoken} role="status">
        {spokenPlace(deck)}
      </p>
      <p className={controls.spoken} role="status">
        {hand && handWords[hand]}
      </p>
      <Tools deck={deck} />
      {role === "speaker" && (
        <Island
          wake={now}
          load={() => import("../speaker/speaker-parts")}
          live={({ SpeakerParts }) => <SpeakerParts deck={deck} />}
        />
      )}
      <Pointer shared={shared} />
      {hasCode && role === "audience" && <ClassCode deck={deck} />}
      {isBlank && role === "audience" && <Blank onEnd={() => deckActions.blank.act(deck)} />}
      <OpenPanel deck={deck} />
    </>
  );
}

/** Not what a beat shows: that is said when it is reached. */
function spokenPlace({ scenes, place }: DeckNow): string {
  const index = indexOf(scenes, place);
  const scene = scenes[index];
  if (scene?.beats[place.beat - 1]) return `Beat ${place.beat} of ${scene.beats.length}`;
  if (scene && scene.steps > 0 && place.beat > 0)
    return `Step ${place.beat + 1} of ${scene.steps + 1}`;
  return `Scene ${index + 1} of ${scenes.length}: ${scene?.title ?? ""}`;
}

function Blank({ onEnd }: { readonly onEnd: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button
      ref={button}
      type="button"
      className={`${controls.screen} ${styles.blank}`}
      onClick={onEnd}
      data-over=""
    >
      <span className={controls.spoken}>The screen is blank. Show it again</span>
    </button>
  );
}

/** The pointer that everybody sees, over the scene that is on. It moves without React. */
function Pointer({ shared }: { readonly shared: ClassStore }) {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      shared.onPoint((at) => {
        const mark = dot.current;
        if (!mark) return;
        const box = document.querySelector("[data-now] [data-stage]")?.getBoundingClientRect();
        mark.hidden = at === null || !box;
        if (at === null || !box) return;
        mark.style.translate = `${box.left + at.x * box.width}px ${box.top + at.y * box.height}px`;
      }),
    [shared],
  );
  return (
    <div
      ref={dot}
      className={`${controls.screen} ${styles.pointer}`}
      data-pointer=""
      aria-hidden="true"
      hidden
    />
  );
}
