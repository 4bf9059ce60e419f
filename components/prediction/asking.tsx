// The live prediction: asks, locks, lets the run play, and puts prediction and result together at its end. What
// was predicted is kept. Loaded apart from the page, when a reader comes near.
import { useEffect, useReducer, useRef, useState } from "react";
import { verdictOf } from "@/content/model/quiz/bands";
import type { Guess, Prediction } from "@/content/model/quiz/prediction";
import { useLiveStore } from "../player/store-link";
import { browserProgress } from "../progress/browser-progress";
import { ofKind } from "../progress/log/event";
import { useProgress } from "../progress/use-progress";
import controls from "../ui/controls.module.css";
import { askWhy, goTo, Playing, useRun } from "./asked-run";
import type { Difference } from "./difference";
import { fits, guessSet, lockedGuess } from "./grade";
import { nextPhase, type Phase } from "./phases";
import { PredictForm } from "./predict-form";
import styles from "./prediction.module.css";
import { Comparison, Result } from "./result";
import { InSlot } from "./result-slot";
import { guessText, verdictText } from "./verdict-words";

export type AskingProps = {
  readonly prediction: Prediction;
  readonly difference: Difference;
  /** It is asked of two runs side by side: what was said stands under the question then. */
  readonly isPair: boolean;
  /** What was set before it was live. */
  readonly set: FormData | null;
  readonly onPhase: (kind: Phase["kind"]) => void;
};

const asking: Phase = { kind: "asking" };

export function Asking({ prediction, difference, isPair, set, onPhase }: AskingProps) {
  const [guess, setGuess] = useState(() => guessSet(prediction.ask, set));
  const [isRefused, setRefused] = useState(false);
  const [phase, act] = useReducer(nextPhase, asking);
  const panel = useRef<HTMLDivElement>(null);
  const store = useLiveStore();
  const last = useLastGuess(prediction);
  useEffect(() => onPhase(phase.kind), [phase.kind, onPhase]);
  const { settledAt } = difference;
  useRun(store, phase.kind, settledAt, () => act({ kind: "show" }));

  /** What had the focus is gone with the form: the reader goes on from the panel. */
  const goOn = () => {
    panel.current?.focus({ preventScroll: true });
    // What comes with the run stands in the next frame.
    requestAnimationFrame(() => showWhole(panel.current));
  };
  const lock = () => {
    const whole = lockedGuess(guess);
    setRefused(whole === null);
    if (whole === null) return;
    keep(prediction, whole);
    act({ kind: "lock", guess: whole });
    goOn();
  };
  const skip = () => {
    act({ kind: "skip" });
    goOn();
  };
  const hurry = () => {
    if (store) goTo(store, settledAt);
    act({ kind: "show" });
    goOn();
  };
  const askAgain = () => {
    store?.dispatch({ kind: "pause" });
    store?.dispatch({ kind: "restart" });
    act({ kind: "ask-again" });
    goOn();
  };
  const together = (whole: Guess, played: number) => (
    <Comparison
      prediction={prediction}
      difference={difference}
      guess={whole}
      isSecret={phase.kind === "running"}
      played={played}
    />
  );
  return (
    <div ref={panel} className={styles.live} tabIndex={-1}>
      {phase.kind === "asking" && (
        <PredictForm
          prediction={prediction}
          guess={guess}
          isRefused={isRefused && lockedGuess(guess) === null}
          onGuess={setGuess}
          onLock={lock}
          onSkip={skip}
          onRecall={last && (() => act({ kind: "recall", guess: last }))}
        />
      )}
      {phase.kind === "skipped" && (
        <div className={`${controls.row} ${controls.small} ${styles.skipped}`}>
          <p>{prediction.question}</p>
          <button type="button" className={controls.plain} onClick={askAgain}>
            Predict after all
          </button>
        </div>
      )}
      {(phase.kind === "running" || phase.kind === "shown") && (
        <>
          <p className={styles.question}>{prediction.question}</p>
          <div className={`${controls.row} ${controls.small} ${styles.locked}`}>
            {isPair ? (
              <div data-secret={phase.kind === "running"}>
                <p className={controls.spoken}>{guessText(prediction.ask, phase.guess)}</p>
                <Playing store={store} isOver={phase.kind === "shown"}>
                  {({ played }) => together(phase.guess, played)}
                </Playing>
              </div>
            ) : (
              <p>{guessText(prediction.ask, phase.guess)}</p>
            )}
            {phase.kind === "running" ? (
              <button key="hurry" type="button" className={controls.plain} onClick={hurry}>
                Show the result now
              </button>
            ) : (
              <button key="again" type="button" className={controls.plain} onClick={askAgain}>
                Predict again
              </button>
            )}
          </div>
          <InSlot>
            <Playing store={store} isOver={phase.kind === "shown"}>
              {({ played, now }) => (
                <Result
                  prediction={prediction}
                  difference={difference}
                  guess={phase.guess}
                  isSecret={phase.kind === "running"}
                  now={now}
                  onWhy={store && ((request) => askWhy(store, request))}
                >
                  {!isPair && together(phase.guess, played)}
                </Result>
              )}
            </Playing>
          </InSlot>
        </>
      )}
      <p className={controls.spoken} aria-live="polite">
        {phase.kind === "shown" && verdictText(prediction, difference, phase.guess)}
      </p>
    </div>
  );
}

/** The question, the picture and the place of the answer, together on the screen where they fit. */
function showWhole(panel: Element | null): void {
  const room = panel?.closest("[data-phase]");
  if (!room) return;
  const { top, bottom, height } = room.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const isHigher = height > window.innerHeight;
  const first = isHigher ? panel?.closest('[data-part="question"]') : null;
  (first ?? room).scrollIntoView({ block: "start" });
}

function keep(prediction: Prediction, guess: Guess): void {
  const is = { guess, verdict: verdictOf(prediction, guess) };
  browserProgress.add({ kind: "predicted", of: prediction.id, is });
}

function useLastGuess({ id, ask }: Prediction): Guess | null {
  const last = ofKind(useProgress(), "predicted").findLast(({ of }) => of === id);
  const guess = last?.is.guess;
  return guess && fits(ask, guess) ? guess : null;
}
