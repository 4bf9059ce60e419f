// The words under a scene's run: what is asked before it is played, the sentence of the instant while it moves, and
// the caption of a beat once it is reached.
import { useSyncExternalStore } from "react";
import { frameAt } from "@/simulator/read/frame";
import { useSentence } from "../../explain/use-sentence";
import { sentenceOf, stepSentenceOf } from "../../explain/words";
import { isPlaying } from "../../player/session";
import controls from "../../ui/controls.module.css";
import { type DeckNow, useShared } from "../deck/deck-context";
import type { SyncedStore } from "../sync/synced-store";
import type { AskedOfRun } from "./asked-of-run";
import { captionOf } from "./caption";
import styles from "./wall-words.module.css";

export type RunCaptionProps = {
  readonly scene: string;
  readonly store: SyncedStore;
  readonly deck: DeckNow;
  readonly asked: AskedOfRun | null;
};

export function RunCaption({ scene, store, deck, asked }: RunCaptionProps) {
  const { shared, scenes, role } = deck;
  const beats = scenes.find(({ id }) => id === scene)?.beats ?? [];
  const place = useShared(shared, "place");
  const beat = place?.scene === scene ? place.beat : 0;
  const isShown = useShared(shared, `answer/${scene}`) ?? false;
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
  // Before it begins a run is told as it is, and not by what its platform did at that instant.
  const told = at === 0 && !isMoving ? sentenceOf(trace, frameAt(trace, at)) : sentence;
  const text = caption.kind === "beat" ? caption.text : told;
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
      {role === "audience" && (
        <p className={controls.spoken} role="status">
          {!isMoving &&
            (caption.kind === "beat" ? caption.text : stepSentenceOf(trace, frameAt(trace, at)))}
        </p>
      )}
    </div>
  );
}

/** What a class is to predict, and its options with the letters to answer by. */
export function QuestionOfRun({ asked }: { readonly asked: AskedOfRun }) {
  const { question, options } = asked;
  return (
    <div className={styles.asked}>
      <p>{question}</p>
      {options.length > 0 && (
        <ol>
          {options.map(({ letter, text }) => (
            <li key={letter}>
              <b>{letter}</b> {text}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
