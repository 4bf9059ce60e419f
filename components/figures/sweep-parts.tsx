// A sweep over memory with what belongs to it: the picture, the slider on its axis, the button, the result in words.
// The same as a placeholder in the HTML and live; holds no state.
import type { ChangeEvent } from "react";
import controls from "@/components/ui/controls.module.css";
import { memorySizes, type SizePoint, sizeText, sweepText } from "@/content/model/memory-sweep";
import frame from "../player/simulator.module.css";
import styles from "../player/time-slider.module.css";
import { Reserved } from "../ui/reserved";
import { SweepPicture, sweepAxis, sweepFrom, sweepTo } from "./sweep-picture";

type SweepPartsProps = {
  readonly points: readonly SizePoint[];
  /** Which of the sizes. */
  readonly chosen: number;
  readonly isRunning: boolean;
  readonly onChoose?: (chosen: number) => void;
  readonly onRun?: () => void;
};

export const firstChosen = 6;
const touchHeight = 44;

const onTheAxis = {
  position: "absolute",
  insetBlockStart: sweepAxis - touchHeight / 2,
  insetInlineStart: `calc(${sweepFrom}% - var(--thumb) / 2)`,
  insetInlineEnd: `calc(${100 - sweepTo}% - var(--thumb) / 2)`,
  blockSize: touchHeight,
  marginInline: 0,
} as const;

export function SweepParts({ points, chosen, isRunning, onChoose, onRun }: SweepPartsProps) {
  const chosenMb = memorySizes[chosen] ?? 0;
  const isAsked = points.length > 0;
  return (
    <>
      <div className={frame.words}>
        <div style={{ position: "relative" }}>
          <SweepPicture points={points} chosenMb={chosenMb} />
          <div className={`${styles.slider} ${frame.forScript}`} style={onTheAxis}>
            <input
              className={styles.input}
              type="range"
              aria-label="The size you think is cheapest"
              aria-valuetext={sizeText(chosenMb)}
              min={0}
              max={memorySizes.length - 1}
              value={chosen}
              aria-disabled={isAsked}
              {...(onChoose
                ? {
                    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
                      isAsked || onChoose(currentTarget.valueAsNumber),
                  }
                : { readOnly: true })}
            />
          </div>
        </div>
        <div className={`${controls.row} ${frame.forScript}`}>
          <button
            type="button"
            className={isAsked ? controls.quiet : controls.main}
            data-press="run"
            aria-disabled={isRunning}
            {...(onRun && !isRunning && { onClick: onRun })}
          >
            {isAsked && !isRunning ? "Choose again" : `Run ${memorySizes.length} sizes`}
          </button>
          <span>
            Your choice: <b>{sizeText(chosenMb)}</b>
          </span>
        </div>
      </div>
      <div className={`${frame.words} ${frame.forScript}`}>
        <Reserved
          className={`${controls.read} ${frame.sentence}`}
          longest={longest}
          text={sweepText(points, chosenMb)}
          isStatus={!isRunning}
        />
      </div>
    </>
  );
}

const longest =
  "You chose 1,024 MB: $140.00 and 10.0 s. 1,024 MB is cheapest, at $100.00 and 10.0 s: runs that are cut off are paid too.";
