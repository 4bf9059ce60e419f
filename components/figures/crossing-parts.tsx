// The crossing lines with what belongs to them: the picture, the prices in words, the slider when there is one. The
// same as a placeholder in the HTML and live.
import { Fragment, type ReactNode } from "react";
import controls from "@/components/ui/controls.module.css";
import { type CostLines, monthAt, monthText, usd } from "@/content/model/cost-lines";
import frame from "../player/simulator.module.css";
import { Reserved } from "../ui/reserved";
import styles from "./crossing.module.css";
import { CrossingPicture } from "./crossing-picture";

export type CrossingProps = { readonly lines: CostLines };

type CrossingPartsProps = CrossingProps & {
  readonly percent: number;
  readonly slider?: ReactNode;
};

export const firstPercent = 25;
/** Where there is most to say. */
const betweenCrossings = 60;

export function CrossingParts({ lines, percent, slider }: CrossingPartsProps) {
  return (
    <>
      <div className={frame.words}>
        <div style={{ position: "relative" }}>
          <CrossingPicture lines={lines} percent={percent} />
          {slider}
        </div>
      </div>
      <div className={frame.words}>
        <MonthBars lines={lines} percent={percent} />
        <Reserved
          className={`${controls.read} ${frame.sentence}`}
          longest={monthText(lines, betweenCrossings)}
          text={monthText(lines, percent)}
        />
      </div>
    </>
  );
}

type MonthBarsProps = Pick<CrossingPartsProps, "lines" | "percent">;

/** The month of the handle as two bars. The sentence below them says the same, so that they are not read out. */
function MonthBars({ lines, percent }: MonthBarsProps) {
  const { byUse, machine } = monthAt(lines, percent / 100);
  const bars = [
    { of: "by use", amount: byUse, colour: "var(--running)" },
    { of: "on the machine", amount: machine, colour: "var(--starting)" },
  ];
  return (
    <div aria-hidden="true" className={styles.bars}>
      {bars.map(({ of, amount, colour }) => (
        <Fragment key={of}>
          <span>{of}</span>
          <span className={styles.room}>
            <span
              className={styles.bar}
              style={{ inlineSize: `${(100 * amount) / lines.busyUsd}%`, background: colour }}
            />
            <b>{usd(amount)}</b>
          </span>
        </Fragment>
      ))}
    </div>
  );
}
