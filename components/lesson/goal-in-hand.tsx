// A goal taken up in a lesson: its knobs turn the simulator above, and each run says whether it is met. What the
// reader sent by hand does not count.
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Goal } from "@/content/model/goal";
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import { GoalLine } from "../lab/goal-line";
import { KnobPanel } from "../lab/knob-panel";
import type { Setting } from "../lab/setting";
import { sizeOfRun } from "../lab/size-of-run";
import { runOf } from "../simulator/run";
import type { Store } from "../simulator/store";
import styles from "./companion.module.css";

export type GoalInHandProps = {
  readonly goal: Goal;
  readonly preset: PresetId | null;
  readonly store: Store;
};

const restMillis = 70;

export function GoalInHand({ goal, preset, store }: GoalInHandProps) {
  const { base } = useSyncExternalStore(store.onChange, store.session);
  const [turned, setTurned] = useState<{ readonly from: Scenario; readonly to: Setting } | null>(
    null,
  );
  const box = useRef<HTMLDivElement>(null);
  const setting = turned?.from === base ? turned.to : { scenario: base, preset };
  const isTooLarge = sizeOfRun(setting.scenario).kind !== "film";
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const { scenario } = setting;
    if (scenario === base || isTooLarge) return;
    const later = setTimeout(() => store.dispatch({ kind: "change", scenario }), restMillis);
    return () => clearTimeout(later);
  }, [setting, base, isTooLarge, store]);
  return (
    <div ref={box} className={styles.inHand} tabIndex={-1}>
      <GoalLine goal={goal} report={runOf(base).trace.report} horizon={base.horizon} />
      {isTooLarge && (
        <p className={styles.refusal} role="status">
          So many requests cannot be shown here. The lab counts them without a film.
        </p>
      )}
      <div className={styles.knobs}>
        <KnobPanel
          setting={setting}
          freed={goal.knobs}
          onTurn={(_, to) => setTurned({ from: base, to })}
          onSettle={() => {}}
        />
      </div>
    </div>
  );
}
