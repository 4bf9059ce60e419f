// The words under a scene's run: what is asked before it is played, the sentence of the instant while it moves, and
// the caption of a beat once it is reached.
import { useSyncExternalStore } from "react";
import type { Scene } from "@/content/model/scene";
import { frameAt } from "@/simulator/read/frame";
import { useSentence } from "../../explain/use-sentence";
import { stepSentenceOf } from "../../explain/words";
import { isPlaying } from "../../player/session";
import controls from "../../ui/controls.module.css";
import buttons from "../deck/deck-button.module.css";
import type { SyncedStore } from "../sync/synced-store";
import type { AskedOfRun } from "./asked-of-run";
import { captionOf } from "./caption";
import styles from "./projected.module.css";
import { QuestionOfRun } from "./question-of-run";

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
  const sentence = useSentence(store);
  const { trace } = store.run();
  const isMoving = isPlaying(session);
  const caption = captionOf({
    beat: beats[beat - 1] ?? null,
    at,
    isMoving,
    asks: asked && { isAnswered: isShown },
  });
  const text = caption.kind === "beat" ? caption.text : sentence;
  return (
    <div className={styles.caption} data-asks={caption.kind === "question" || undefined}>
      {asked !== null && caption.kind === "question" ? (
        <QuestionOfRun asked={asked} />
      ) : asked !== null && caption.kind === "answer" ? (
        <p>
          <b>{asked.answer}.</b> {asked.because}
        </p>
      ) : (
        <p>{text}</p>
      )}
      {asked !== null && (
        <button type="button" className={`${controls.quiet} ${buttons.button}`} onClick={onShow}>
          {isShown ? "Hide the answer" : "Show the answer"}
        </button>
      )}
      {!isSilent && (
        <p className={controls.spoken} role="status">
          {!isMoving &&
            (caption.kind === "beat" ? caption.text : stepSentenceOf(trace, frameAt(trace, at)))}
        </p>
      )}
    </div>
  );
}
