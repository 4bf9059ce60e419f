// Under the simulator: what to compare with, and what can be taken home.
import type { Dispatch } from "react";
import controls from "@/components/ui/controls.module.css";
import { presetIds, presets } from "@/simulator/presets/presets";
import type { Store } from "../player/store";
import { withPreset } from "./knobs/setting";
import styles from "./lab.module.css";
import type { LabAction, LabState, Named } from "./lab-state";

type LabToolsProps = {
  readonly state: LabState;
  readonly dispatch: Dispatch<LabAction>;
  /** null while the run is too large for a film. */
  readonly store: Store | null;
};

export function LabTools({ state: { now, other }, dispatch, store }: LabToolsProps) {
  return (
    <div className={`${controls.row} ${controls.small} ${controls.live} ${styles.tools}`}>
      <label className={controls.row}>
        Compare with
        <select
          value={other === null ? "" : "chosen"}
          onChange={(event) => {
            const beside = otherOf(event.currentTarget.value, now);
            if (beside) dispatch({ kind: "compare", other: beside });
            else dispatch({ kind: "stop-comparing" });
          }}
        >
          <option value="">nothing</option>
          {other !== null && <option value="chosen">{other.title}</option>}
          <option value={asItIs}>this set-up as it is now</option>
          {presetIds.map((id) => (
            <option key={id} value={id}>
              {`the same on ${presets[id].title}`}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className={controls.quiet}
        onClick={() => void saving().then((save) => save.saveScenario(now))}
      >
        Save the scenario (JSON)
      </button>
      <button
        type="button"
        className={controls.quiet}
        disabled={store === null}
        onClick={() => store && void saving().then((save) => save.saveRequests(now, store))}
      >
        Save the requests (CSV)
      </button>
    </div>
  );
}

/** What writes files is fetched when one is wanted. */
const saving = () => import("./save-files");

const asItIs = "as-it-is";

/** Itself as it is at this moment, or the same events on another platform. null: the choice is neither. */
function otherOf(choice: string, now: Named): Named | null {
  if (choice === asItIs) return { ...now, title: `${now.title}, as it was`, shelf: null };
  const id = presetIds.find((one) => one === choice);
  if (id === undefined) return null;
  return {
    setting: withPreset(now.setting, id),
    title: `The same on ${presets[id].title}`,
    shelf: null,
  };
}
