// The words under a scene's run: what is asked before it is played, the caption of the beat it stands at or plays
// to, or, where a teacher has taken it elsewhere, the sentence of that instant.
import { useSyncExternalStore } from "react";
import type { Scene } from "@/content/model/scene";
import { frameAt } from "@/simulator/frame";
import { isPlaying } from "../simulator/session";
import { sentenceOf, stepSentenceOf } from "../simulator/words";
import controls from "../ui/controls.module.css";
import buttons from "./deck-button.module.css";
import styles from "./projected.module.css";
import type { AskedOfRun } from "./scene-run";
import type { SyncedStore } from "./synced-store";

type RunCaptionProps = {
  readonly store: SyncedStore;
  readonly beats: Scene["beats"];
  readonly beat: number;
  readonly asked: AskedOfRun | null;
  readonly isShown: boolean;
  /** What it says is said elsewhere in this window. */
  readonly isSilent: boolean;
  readonly onShow: () => void;
};

export function RunCaption({
  store,
  beats,
  beat,
  asked,
  isShown,
  isSilent,
  onShow,
}: RunCaptionProps) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const session = useSyncExternalStore(store.onChange, store.session);
  const { trace } = store.run();
  const frame = frameAt(trace, at);
  const isMoving = isPlaying(session);
  const now = beats[beat - 1];
  const isAtBeat = now !== undefined && (store.towards() === now.at || store.head() === now.at);
  const isAsked = asked !== null && !isShown && beat === 0 && !isMoving;
  return (
    <div className={styles.caption}>
      {isAsked ? (
        <p className={styles.asked}>{asked.question}</p>
      ) : asked !== null && isShown ? (
        <p>
          <b>{asked.answer}.</b> {asked.because}
        </p>
      ) : (
        <p>
          {isAtBeat
            ? now.caption
            : isMoving
              ? sentenceOf(trace, frame)
              : stepSentenceOf(trace, frame)}
        </p>
      )}
      {asked !== null && (
        <button type="button" className={buttons.button} onClick={onShow}>
          {isShown ? "Hide the answer" : "Show the answer"}
        </button>
      )}
      {!isSilent && (
        <p className={controls.spoken} role="status">
          {!isMoving && stepSentenceOf(trace, frame)}
        </p>
      )}
    </div>
  );
}
