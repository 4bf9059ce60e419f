// The assumption in force, and the click that makes the other one. The same elements in the placeholder and live.

import controls from "../../ui/controls.module.css";
import styles from "../simulator.module.css";
import type { KeepAliveChoice } from "./assumption";

type AssumptionLineProps = {
  readonly now: KeepAliveChoice;
  readonly other: KeepAliveChoice;
  readonly onChange?: () => void;
};

export function AssumptionLine({ now, other, onChange }: AssumptionLineProps) {
  return (
    <div className={`${controls.row} ${controls.small} ${styles.assumption}`}>
      <span>Assumed: an idle instance is kept for {now.words}.</span>
      <button
        type="button"
        className={controls.plain}
        data-press="assume"
        {...(onChange && { onClick: onChange })}
      >
        Make it {other.words}
      </button>
    </div>
  );
}
