"use client";
// A goal beside a lesson's simulator: what is asked stands there from the start; the few knobs it frees come when
// a reader takes it up.
import { useState } from "react";
import controls from "@/components/ui/controls.module.css";
import type { Goal } from "@/content/model/goal";
import type { PresetId } from "@/simulator/presets/presets";
import { useLiveStore } from "../player/store-link";
import { Island } from "../ui/island";
import { never, now } from "../ui/wake";
import styles from "./compare/companion.module.css";

type GoalIslandProps = { readonly goal: Goal; readonly preset: PresetId | null };

export function GoalIsland({ goal, preset }: GoalIslandProps) {
  const store = useLiveStore();
  const [isTaken, setTaken] = useState(false);
  return (
    <section
      className={styles.goal}
      data-goal={isTaken ? "taken" : "asked"}
      aria-label={`Challenge: ${goal.title}`}
    >
      <Island
        wake={store ? now : never}
        load={() => import("./goal-in-hand")}
        live={({ GoalInHand }) =>
          isTaken && store ? <GoalInHand goal={goal} preset={preset} store={store} /> : null
        }
      >
        <div className={controls.row}>
          <p className={styles.asked}>
            <b>Goal: {goal.title}.</b> {goal.text}
          </p>
          <button
            type="button"
            className={`${controls.quiet} ${controls.live}`}
            data-press="take"
            onClick={() => setTaken(true)}
          >
            Try it
          </button>
        </div>
      </Island>
    </section>
  );
}
