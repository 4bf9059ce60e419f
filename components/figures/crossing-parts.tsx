// The crossing lines with what belongs to them: the picture, the prices in words, the slider when there is one. The
// same as a placeholder in the HTML and live.
import type { ReactNode } from "react";
import controls from "@/components/ui/controls.module.css";
import { type CostLines, hourText } from "@/content/model/cost-lines";
import frame from "../player/simulator.module.css";
import { Reserved } from "../ui/reserved";
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
        <Reserved
          className={`${controls.read} ${frame.sentence}`}
          longest={hourText(lines, betweenCrossings)}
          text={hourText(lines, percent)}
        />
      </div>
    </>
  );
}
