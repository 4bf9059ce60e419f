"use client";
// A prediction and the simulator it asks about. The room holds both: until something is predicted, or put aside, the
// simulator does not play. The panel holds the form, wherever in the room it stands; it comes alive when a reader comes
// near.
import { createContext, type ReactNode, useContext, useState } from "react";
import type { Prediction } from "@/content/model/quiz/prediction";
import { Island } from "../ui/island";
import { near } from "../ui/wake";
import { Answer } from "./answer";
import type { Difference } from "./difference";
import { FormAsDrawn } from "./form-as-drawn";
import type { Phase } from "./phases";
import styles from "./prediction.module.css";
import { SlotRoom } from "./result-slot";

const OnPhase = createContext<(kind: Phase["kind"]) => void>(() => {});

export function AskingRoom({ children }: { readonly children: ReactNode }) {
  const [phase, setPhase] = useState<Phase["kind"]>("asking");
  return (
    <OnPhase value={setPhase}>
      <div
        className={styles.asking}
        data-phase={phase}
        onKeyDownCapture={(event) => {
          const isInForm =
            event.target instanceof Element && event.target.closest('[data-part="asking"]');
          if (phase === "asking" && !isInForm) event.stopPropagation();
        }}
      >
        <SlotRoom>{children}</SlotRoom>
      </div>
    </OnPhase>
  );
}

type AskingPanelProps = {
  readonly prediction: Prediction;
  readonly difference: Difference;
  readonly isPair: boolean;
};

export function AskingPanel({ prediction, difference, isPair }: AskingPanelProps) {
  const setPhase = useContext(OnPhase);
  return (
    <div className={styles.panel} data-part="asking">
      <Island
        wake={near}
        load={() => import("./asking")}
        live={({ Asking }, set) => (
          <Asking
            prediction={prediction}
            difference={difference}
            isPair={isPair}
            set={set}
            onPhase={setPhase}
          />
        )}
        // Nothing is asked then, and the simulator may be played.
        onFail={() => setPhase("skipped")}
      >
        <FormAsDrawn prediction={prediction} />
      </Island>
      <noscript>
        <Answer prediction={prediction} difference={difference} />
      </noscript>
    </div>
  );
}
