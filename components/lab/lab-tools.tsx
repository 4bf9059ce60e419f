// Under the simulator: what to compare with, and what can be taken home.
import type { Dispatch } from "react";
import controls from "@/components/ui/controls.module.css";
import type { Store } from "../player/store";
import { asItIs, otherOf, otherPlatforms } from "./compare/compared-with";
import styles from "./lab.module.css";
import type { LabAction, LabState } from "./lab-state";
import { savePicture, saveRequests, saveScenario } from "./save-files";

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
          {otherPlatforms.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={controls.quiet} onClick={() => saveScenario(now)}>
        Save the scenario (JSON)
      </button>
      <button
        type="button"
        className={controls.quiet}
        disabled={store === null}
        onClick={() => store && saveRequests(now, store)}
      >
        Save the requests (CSV)
      </button>
      <button
        type="button"
        className={controls.quiet}
        disabled={store === null}
        onClick={() => store && savePicture(now, store)}
      >
        Save the picture (SVG)
      </button>
    </div>
  );
}
