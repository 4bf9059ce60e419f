"use client";
// The door of a prediction: the form in the HTML answers to it, and the live one takes its place when a reader
// comes near. What is set or pressed before that is not lost. Around it, the simulator it asks about.
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { Prediction } from "@/content/model/quiz/prediction";
import { takePlace } from "../ui/take-place";
import type { AskingProps, Pressed } from "./asking";
import type { Difference } from "./difference";
import type { Phase } from "./phases";
import styles from "./prediction.module.css";

type AskingDoorProps = {
  readonly prediction: Prediction;
  readonly difference: Difference;
  readonly form: ReactNode;
  readonly children: ReactNode;
};

type Awake = {
  readonly Asking: ComponentType<AskingProps>;
  readonly pressed: Pressed | null;
  readonly set: FormData | null;
};

export function AskingDoor({ prediction, difference, form, children }: AskingDoorProps) {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<Pressed | null>(null);
  const isWaking = useRef(false);
  const [awake, setAwake] = useState<Awake | null>(null);
  const [phase, setPhase] = useState<Phase["kind"]>("asking");
  useEffect(() => {
    const wake = () => {
      if (isWaking.current) return;
      isWaking.current = true;
      import("./asking").then(
        ({ Asking }) =>
          takePlace(
            () => box.current,
            () => {
              const found = box.current?.querySelector("form");
              setAwake({
                Asking,
                pressed: pressed.current,
                set: found ? new FormData(found) : null,
              });
            },
          ),
        () => {
          // The network is gone: nothing is asked, and the simulator may be played.
          setPhase("skipped");
        },
      );
    };
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) wake();
      },
      { rootMargin: "600px" },
    );
    if (box.current) near.observe(box.current);
    const early: unknown = box.current && Reflect.get(box.current, "pressed");
    if (early === "lock" || early === "skip") {
      pressed.current = early;
      wake();
    }
    return () => near.disconnect();
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the form and the simulator within
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked are the buttons within
    <div
      ref={box}
      className={styles.asking}
      data-phase={phase}
      onKeyDownCapture={(event) => {
        const isInSimulator = event.target instanceof Element && event.target.closest("section");
        if (phase === "asking" && isInSimulator) event.stopPropagation();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!awake) pressed.current = "lock";
      }}
      onClick={(event) => {
        if (awake || !(event.target instanceof Element)) return;
        const name = event.target.closest<HTMLElement>("[data-press]")?.dataset.press;
        if (name === "skip") pressed.current = name;
      }}
    >
      <div className={styles.panel}>
        {awake ? (
          <awake.Asking
            prediction={prediction}
            difference={difference}
            pressed={awake.pressed}
            set={awake.set}
            onPhase={setPhase}
          />
        ) : (
          form
        )}
        <noscript>
          <p className={styles.question}>{prediction.question}</p>
          <details className={styles.plainAnswer}>
            <summary>The answer</summary>
            <p>
              <b>{difference.answer}.</b> {difference.evidence.right.text}
            </p>
          </details>
        </noscript>
      </div>
      {children}
    </div>
  );
}
