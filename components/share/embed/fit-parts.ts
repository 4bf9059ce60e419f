// Which parts of a simulator find room in a frame: the stage if it can be read, then the sentence, the timeline,
// a larger stage, the numbers. And how high a frame for all of them would be.
import { narrowBelow, stageLayout } from "@/simulator/scene/stage-layout";
import { fitStage } from "../../stage/stage-fit";

export const optionalParts = ["stage", "words", "timeline", "readings"] as const;
export type OptionalPart = (typeof optionalParts)[number];

/** In pixels. What a simulator does not have is left out. */
export type PartHeights = Partial<Readonly<Record<Exclude<OptionalPart, "stage">, number>>>;

export type Room = {
  readonly width: number;
  readonly height: number;
  /** What always stays. */
  readonly fixed: number;
  readonly heights: PartHeights;
  /** What More takes when it is open: for that, the frame scrolls. */
  readonly opened: number;
  /** What everything is multiplied by in a frame of a projector's size. */
  readonly magnified: number;
};

/** Letters of twelve pixels come out at eight and a half. */
const leastScale = 0.7;
const goodScale = 0.85;

export function fitParts({ width, height, fixed, heights, magnified }: Room): OptionalPart[] {
  const least = stageHeightAt(width, leastScale * magnified);
  const good = stageHeightAt(width, goodScale * magnified);
  const hidden: OptionalPart[] = [];
  let left = height - fixed;
  const take = (part: OptionalPart, px: number | undefined) => {
    if (px === undefined) return false;
    if (px > left) hidden.push(part);
    else left -= px;
    return px <= left + px;
  };
  const hasStage = take("stage", least);
  if (!hasStage) take("timeline", heights.timeline);
  take("words", heights.words);
  if (hasStage) take("timeline", heights.timeline);
  if (hasStage) left -= Math.min(left, good - least);
  take("readings", heights.readings);
  return hidden;
}

/** Everything one below the other, the stage as in a lesson. */
export function wantedHeight({ width, fixed, heights, opened, magnified }: Room): number {
  const parts = Object.values(heights).reduce((sum, px) => sum + px, opened);
  const stage = stageLayout(Math.min(width / magnified, narrowBelow), 1).height * magnified;
  return Math.ceil(fixed + parts + stage);
}

/** The least height at which a stage of this width is drawn at a scale; infinite where it never is. */
function stageHeightAt(width: number, scale: number): number {
  const heights = [narrowBelow, narrowBelow - 1].map((wide) => stageLayout(wide, 1).height * scale);
  const enough = heights.filter((px) => fitStage(width, px).scale >= scale - 1e-9);
  return Math.min(Number.POSITIVE_INFINITY, ...enough);
}
