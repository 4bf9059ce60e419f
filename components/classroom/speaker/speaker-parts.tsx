// What only the speaker's window has: the time, the beats of the scene, every control of its simulator. Loaded
// when a window is the speaker's; the notes stand with their scenes.

import { quantity } from "@/simulator/quantity";
import controls from "../../ui/controls.module.css";
import { deckActions, storeOf } from "../deck/deck-actions";
import { DeckButton } from "../deck/deck-button";
import { type DeckNow, useShared } from "../deck/deck-context";
import { openWindow } from "../deck/open-window";
import { indexOf } from "../deck/talk";
import { RunPanel } from "../run/run-panel";
import styles from "./speaker.module.css";
import { SpeakerClock } from "./speaker-clock";

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
          <DeckButton onClick={() => openWindow("audience", shared.id, place.scene)}>
            Open the audience’s window
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
