// A slider for an estimate: its places from 0 to 100, even on a linear scale, by equal factors on a log scale.
import type { EstimateQuestion } from "@/content/model/quiz/quiz";

type Scale = Pick<EstimateQuestion, "scale" | "min" | "max">;

export const places = 100;

/** As coarse as anyone would estimate: two digits on a log scale, a hundredth of the span on a linear one. */
export function valueAt({ scale, min, max }: Scale, place: number): number {
  const share = place / places;
  if (scale === "linear") return Number((min + (max - min) * share).toPrecision(6));
  return Number((min * (max / min) ** share).toPrecision(2));
}

export function placeOf({ scale, min, max }: Scale, value: number): number {
  const share =
    scale === "linear" ? (value - min) / (max - min) : Math.log(value / min) / Math.log(max / min);
  return Math.round(places * Math.min(1, Math.max(0, share)));
}
