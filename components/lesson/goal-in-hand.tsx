// A goal taken up in a lesson: its knobs turn the simulator above, and each run says whether it is met. What the
// reader sent by hand counts where the goal is met by that, and nowhere else.
import { useEffect, useRef } from "react";
import type { Goal } from "@/content/model/goal";
import type { PresetId } from "@/simulator/presets/presets";
import { GoalLine } from "../lab/goals/goal-line";
import { withSentCounted } from "../lab/goals/sent-counted";
import { KnobPanel } from "../lab/knobs/knob-panel";
import { useTurnedSetting } from "../lab/knobs/use-turned-setting";
import { runOf } from "../player/run";
import type { Store } from "../player/store";
import styles from "./compare/companion.module.css";

export type GoalInHandProps = {
  readonly goal: Goal;
  readonly preset: PresetId | null;
  readonly store: Store;
};

export function GoalInHand({ goal, preset, store }: GoalInHandProps) {
  const { base, setting, isTooLarge, turn } = useTurnedSetting(store, preset);
  const { scenario, sent } = store.session();
  const ran = goal.sends ? scenario : base;
  const { trace } = runOf(base);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    // Where the knobs are a sheet, the stage goes to the top of what it leaves free.
    if (matchMedia("(max-width: 58rem)").matches)
      box.current?.closest("section[tabindex]")?.scrollIntoView();
  }, []);
  return (
    <div ref={box} className={styles.inHand} tabIndex={-1}>
      <GoalLine
        goal={goal}
        report={goal.sends ? withSentCounted(trace, runOf(ran).trace, sent) : trace.report}
        setting={{ scenario: ran, preset }}
      />
      {isTooLarge && (
        <p className={styles.refusal} role="status">
          So many requests cannot be shown here. The lab counts them without a film.
        </p>
      )}
      {goal.knobs.length > 0 && (
        <div className={styles.knobs}>
          <KnobPanel setting={setting} freed={goal.knobs} onTurn={turn} />
        </div>
      )}
    </div>
  );
}
