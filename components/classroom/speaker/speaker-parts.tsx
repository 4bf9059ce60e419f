// What only the speaker's window has: the time, the beats of the scene, every control of its simulator. Loaded
// when a window is the speaker's; the notes stand with their scenes.

import controls from "@/components/ui/controls.module.css";
import { quantity } from "@/simulator/quantity";
import buttons from "../deck/deck-button.module.css";
import { useShared } from "../deck/deck-context";
import type { DeckPartsProps } from "../deck/deck-types";
import { openWindow } from "../deck/open-window";
import { indexOf } from "../deck/talk";
import { RunPanel } from "../run/run-panel";
import styles from "./speaker.module.css";
import { SpeakerClock } from "./speaker-clock";

export function SpeakerParts(props: DeckPartsProps) {
  const { deck, scenes, place, storeAt, onCommand } = props;
  const { shared } = deck;
  const isBlank = useShared(shared, "blank") === true;
  const hasCode = useShared(shared, "code") === true;
  const scene = scenes[indexOf(scenes, place)];
  const question = scene?.questions[0];
  const vote = useShared(shared, `vote/${props.slug}/${question ?? ""}`);
  const isSettling = question === undefined || vote?.phase.kind === "settling";
  const store = isSettling ? storeAt(place.scene) : null;
  const upcoming = scenes.find(({ id }) => id === deck.next);
  return (
    <>
      <SpeakerClock shared={shared} scenes={scenes} place={place} />
      <p className={`${controls.screen} ${styles.upcoming}`}>
        {upcoming
          ? `Next: ${upcoming.title} (${quantity(upcoming.minutes, "min")})`
          : "This is the last scene."}
      </p>
      <div className={`${controls.screen} ${styles.panel}`} data-panel="">
        <div className={controls.row}>
          <button
            type="button"
            className={`${controls.quiet} ${buttons.button}`}
            onClick={() => onCommand("back")}
          >
            Back
          </button>
          <button
            type="button"
            className={`${controls.quiet} ${buttons.button}`}
            onClick={() => onCommand("next")}
          >
            Next
          </button>
          <button
            type="button"
            className={`${controls.quiet} ${buttons.button}`}
            aria-pressed={isBlank}
            onClick={() => onCommand("blank")}
          >
            Blank
          </button>
          <button
            type="button"
            className={`${controls.quiet} ${buttons.button}`}
            aria-pressed={hasCode}
            onClick={() => onCommand("code")}
          >
            Code
          </button>
          <button
            type="button"
            className={`${controls.quiet} ${buttons.button}`}
            onClick={() => openWindow("audience", shared.id, place.scene)}
          >
            Open the audience’s window
          </button>
        </div>
        {isBlank && <p className={styles.warning}>The audience sees a blank screen.</p>}
        {hasCode && <p className={styles.warning}>The audience sees the code.</p>}
        {scene && store && scene.run && (
          <RunPanel key={scene.id} {...props} scene={scene} run={scene.run} store={store} />
        )}
      </div>
    </>
  );
}
