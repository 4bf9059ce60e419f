// Between a slider and a number: even or logarithmic, rounded to what a person would say. Positions run
// from 0 to `positions`; a value typed by hand is only kept within the limits.
import type { Micros } from "@/simulator/scenario";

export type Scale = {
  readonly kind: "even" | "logarithmic";
  readonly from: number;
  readonly to: number;
  /** The leftmost place of a logarithmic scale is zero. */
  readonly zero?: true;
  readonly round: (value: number) => number;
  /** What may be typed, where that is more than the slider spans. */
  readonly limits?: readonly [number, number];
};

export const positions = 240;

export function valueAt(scale: Scale, position: number): number {
  const share = position / positions;
  if (share >= 1) return scale.to;
  if (share <= 0) return scale.zero ? 0 : scale.from;
  if (scale.kind === "even") return within(scale, scale.from + share * (scale.to - scale.from));
  return within(scale, scale.from * (scale.to / scale.from) ** share);
}

export function positionOf(scale: Scale, value: number): number {
  if (scale.zero && value < scale.from) return 0;
  const share =
    scale.kind === "even"
      ? (value - scale.from) / (scale.to - scale.from)
      : Math.log(value / scale.from) / Math.log(scale.to / scale.from);
  const least = scale.zero ? 1 : 0;
  return Math.min(positions, Math.max(least, Math.round(share * positions) || 0));
}

/** The next place of the slider that means another number: wide scales of few numbers have many that do not. */
export function nextPosition(scale: Scale, value: number, by: 1 | -1): number {
  let position = positionOf(scale, value);
  do position += by;
  while (
    position > 0 &&
    position < positions &&
    Math.sign(valueAt(scale, position) - value) !== by
  );
  return Math.min(positions, Math.max(0, position));
}

/** A number typed by hand, made one the knob can have. */
export function typed(scale: Scale, value: number): number {
  const [least, most] = scale.limits ?? [scale.zero ? 0 : scale.from, scale.to];
  return Math.min(most, Math.max(least, value));
}

function within(scale: Scale, value: number): number {
  return Math.min(scale.to, Math.max(scale.from, scale.round(value)));
}

export function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

export function whole(value: number): number {
  return value < 100 ? Math.round(value) : Number(value.toPrecision(2));
}

/** Two digits of the unit in which a person would say it: 90 s, 11 min, 1.5 h. */
export function roundDuration(micros: Micros): Micros {
  const unit = units.find((one) => micros >= one) ?? 1;
  return Math.round(twoDigits(micros / unit) * unit);
}

const units = [86_400_000_000, 3_600_000_000, 60_000_000, 1_000_000, 1000, 1];
