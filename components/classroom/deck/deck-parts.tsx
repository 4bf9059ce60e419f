// What stands around the scenes of a deck that is live: the tools, the place in the talk, what lies over the
// stage, what is said aloud, and the speaker's parts, which are fetched when a window is the speaker's.
import { useEffect, useRef } from "react";
import controls from "../../ui/controls.module.css";
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";
import { Blocked } from "./blocked";
import { ClassCode } from "./class-code";
import { useShared } from "./deck-context";
import type { DeckPartsProps } from "./deck-types";
import { Help } from "./help";
import styles from "./over.module.css";
import { Overview } from "./overview";
import { Pointer } from "./pointer";
import { indexOf, type TalkPlace } from "./talk";
import { Tools } from "./tools";

export function DeckParts(props: DeckPartsProps) {
  const { deck, place, panel, scenes, onCommand, onGo, onPanel } = props;
  const { shared, role } = deck;
  const isBlank = useShared(shared, "blank") === true;
  const hasCode = useShared(shared, "code") === true;
  const index = indexOf(scenes, place);
  return (
    <>
      <p className={controls.spoken} role="status">
        {spokenPlace(scenes, place)}
      </p>
      <Tools role={role} onCommand={onCommand} place={`${index + 1} / ${scenes.length}`} />
      {role === "speaker" && (
        <Island
          wake={now}
          load={() => import("../speaker/speaker-parts")}
          live={({ SpeakerParts }) => <SpeakerParts {...props} />}
        />
      )}
      <Pointer shared={shared} />
      {hasCode && role === "audience" && <ClassCode {...props} />}
      {isBlank && role === "audience" && <Blank onEnd={() => onCommand("blank")} />}
      {panel === "help" && <Help onClose={() => onPanel(null)} />}
      {panel === "blocked" && <Blocked deck={deck} onClose={() => onPanel(null)} />}
      {panel === "overview" && (
        <Overview scenes={scenes} current={place.scene} onGo={onGo} onClose={() => onPanel(null)} />
      )}
    </>
  );
}

/** Not what a beat shows: that is said when it is reached. */
function spokenPlace(scenes: DeckPartsProps["scenes"], place: TalkPlace): string {
  const index = indexOf(scenes, place);
  const scene = scenes[index];
  if (scene?.beats[place.beat - 1]) return `Beat ${place.beat} of ${scene.beats.length}`;
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
