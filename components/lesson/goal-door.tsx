"use client";
// A goal under a lesson's simulator: what is asked stands there from the start; the few knobs it frees come when
// a reader takes it up.
import { type ComponentType, useEffect, useState } from "react";
import type { Goal } from "@/content/model/goal";
import type { PresetId } from "@/simulator/presets/presets";
import frame from "../player/simulator.module.css";
import { useAwakeStore } from "../player/store-link";
import styles from "./compare/companion.module.css";
import type { GoalInHandProps } from "./goal-in-hand";

type GoalDoorProps = { readonly goal: Goal; readonly preset: PresetId | null };

export function GoalDoor({ goal, preset }: GoalDoorProps) {
  const store = useAwakeStore();
  const [isTaken, setTaken] = useState(false);
  const [InHand, setInHand] = useState<ComponentType<GoalInHandProps> | null>(null);
  useEffect(() => {
    if (store === null) return;
    import("./goal-in-hand").then(
      ({ GoalInHand }) => setInHand(() => GoalInHand),
      () => {
        // The network is gone: what is asked can still be read.
      },
    );
  }, [store]);
  return (
    <section
      className={`${frame.simulator} ${styles.companion}`}
      data-part="companion"
      aria-label={`Challenge: ${goal.title}`}
    >
      {isTaken && InHand && store ? (
        <InHand goal={goal} preset={preset} store={store} />
      ) : (
        <div className={styles.asked}>
          <p>
            <b>Goal: {goal.title}.</b> {goal.text}
          </p>
          <button type="button" className={styles.take} onClick={() => setTaken(true)}>
            Try it
          </button>
        </div>
      )}
    </section>
  );
}
