// The knobs' place: a column on a wide screen, a sheet on a phone, with undo, redo and reset at its head.
import { type Dispatch, useLayoutEffect, useRef, useState } from "react";
import { motion } from "@/components/motion/motion";
import controls from "@/components/ui/controls.module.css";
import styles from "../lab.module.css";
import type { LabAction, LabState } from "../lab-state";
import { KnobPanel, type Turn } from "./knob-panel";

type SidePanelProps = {
  readonly state: LabState;
  readonly freed: readonly string[] | null;
  readonly dispatch: Dispatch<LabAction>;
  readonly onTurn: Turn;
};

export function SidePanel({ state, freed, dispatch, onTurn }: SidePanelProps) {
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Where it is a column it is there from the start, and nobody opens it.
    if (isOpen) motion()?.slidesUp(sheet.current);
  }, [isOpen]);
  const step = (kind: "undo" | "redo" | "reset", label: string, can: boolean) => (
    <button
      type="button"
      className={controls.quiet}
      disabled={!can}
      onClick={() => dispatch({ kind })}
    >
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape from what is within
    <div
      className={styles.sideBox}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        setOpen(false);
        toggle.current?.focus();
      }}
    >
      <aside
        ref={sheet}
        id="knobs"
        className={`${controls.live} ${styles.side}`}
        data-open={isOpen}
        data-scrolls=""
        aria-label="Knobs"
      >
        <div className={`${controls.ends} ${styles.sideHead}`}>
          <h2>{freed === null ? "Knobs" : "The knobs of this goal"}</h2>
          <div className={styles.steps}>
            {step("undo", "Undo", state.past.length > 0)}
            {step("redo", "Redo", state.future.length > 0)}
            {step("reset", "Reset", state.now.setting !== state.opened.setting)}
          </div>
        </div>
        <KnobPanel
          key={state.goal}
          setting={state.now.setting}
          freed={freed}
          onTurn={onTurn}
          onSettle={() => dispatch({ kind: "settle" })}
        />
      </aside>
      <button
        ref={toggle}
        type="button"
        className={`${controls.main} ${controls.live} ${styles.sheetToggle}`}
        aria-expanded={isOpen}
        aria-controls="knobs"
        onClick={() => {
          setOpen(!isOpen);
          // The sheet leaves room for the stage, above it.
          if (!isOpen) document.querySelector("[data-part=scene]")?.scrollIntoView();
        }}
      >
        {isOpen ? "Close the knobs" : "Knobs"}
      </button>
    </div>
  );
}
