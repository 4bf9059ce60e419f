// The parts a knob is turned by: a number, a duration, a choice, a list of instants. Each knows its value in
// one setting and the setting it would make of another value. Not how it looks.
import type { Micros } from "@/simulator/scenario";
import { roundDuration, type Scale } from "./scale";
import type { Setting } from "./setting";

export type Option = { readonly value: string; readonly label: string };

export type Field = { readonly id: string; readonly label: string } & (
  | {
      readonly kind: "number";
      readonly unit: string;
      readonly scale: Scale;
      readonly value: number;
      readonly write: (value: number) => Setting;
    }
  | {
      readonly kind: "duration";
      readonly scale: Scale;
      readonly value: Micros;
      readonly write: (value: Micros) => Setting;
    }
  | {
      readonly kind: "choice";
      readonly options: readonly Option[];
      readonly value: string;
      readonly write: (value: string) => Setting;
    }
  | {
      readonly kind: "times";
      readonly value: readonly Micros[];
      readonly write: (value: readonly Micros[]) => Setting;
    }
);

/** A choice that leaves the setting alone when what is chosen is what was. */
export function choiceOf(
  setting: Setting,
  choice: Omit<Extract<Field, { kind: "choice" }>, "kind">,
): Field {
  const write = (value: string) => (value === choice.value ? setting : choice.write(value));
  return { ...choice, kind: "choice", write };
}

export const millisecond = 1000;
export const second = 1_000_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export function durations(from: Micros, to: Micros): Scale {
  return { kind: "logarithmic", from, to, round: roundDuration };
}

export function durationsFromZero(from: Micros, to: Micros): Scale {
  return { ...durations(from, to), zero: true };
}
