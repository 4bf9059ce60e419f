// The crossing lines, live: the axis is a slider, whose thumb stands right under the line that it moves.
import { useState } from "react";
import { monthText } from "@/content/model/cost-lines";
import styles from "../player/time-slider.module.css";
import { CrossingParts, type CrossingProps, firstPercent } from "./crossing-parts";
import { axisTop } from "./crossing-picture";

const touchHeight = 44;

const onTheAxis = {
  position: "absolute",
  insetBlockStart: axisTop - touchHeight / 2,
  insetInline: "calc(var(--thumb) / -2)",
  blockSize: touchHeight,
  marginInline: 0,
} as const;

export function CrossingLive({ lines }: CrossingProps) {
  const [percent, setPercent] = useState(firstPercent);
  return (
    <CrossingParts
      lines={lines}
      percent={percent}
      slider={
        <div className={styles.slider} style={onTheAxis}>
          <input
            className={styles.input}
            type="range"
            aria-label="Utilisation"
            aria-valuetext={monthText(lines, percent)}
            min={0}
            max={100}
            value={percent}
            onChange={({ currentTarget }) => setPercent(currentTarget.valueAsNumber)}
          />
        </div>
      }
    />
  );
}
