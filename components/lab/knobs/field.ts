// The parts a knob is turned by: a number, a duration, a choice, a list of instants. Each knows its value in
// one setting and the setting it would make of another value. Not how it looks.
import type { Micros } from "@/simulator/scenario";
import { roundDuration, type Scale } from "./scale";
import type { Setting } from "./setting";

type Option = { readonly value: string; readonly label: string };

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

export function number(
  id: string,
  label: string,
  unit: string,
  scale: Scale,
  value: number,
  write: (value: number) => Setting,
): Field {
  return { kind: "number", id, label, unit, scale, value, write };
}

/** A number of things: a whole one. */
export function count(...[id, label, unit, scale, value, write]: Parameters<typeof number>): Field {
  return number(id, label, unit, scale, value, (typed) => write(Math.round(typed)));
}

export function duration(
  id: string,
  label: string,
  scale: Scale,
  value: Micros,
  write: (value: Micros) => Setting,
): Field {
  return { kind: "duration", id, label, scale, value, write: (to) => write(Math.round(to)) };
}

type Choice<Value extends string> = {
  /** What each is called, in the order in which they are offered. */
  readonly options: Readonly<Record<string, string>>;
  readonly value: Value;
  readonly write: (value: Value) => Setting;
};

/** Leaves the setting alone when what is chosen is what was. */
export function choice<Value extends string>(
  setting: Setting,
  id: string,
  label: string,
  { options, value, write }: Choice<Value>,
): Field {
  const isOffered = (text: string): text is Value => Object.hasOwn(options, text);
  return {
    kind: "choice",
    id,
    label,
    value,
    options: Object.entries(options).map(([of, name]) => ({ value: of, label: name })),
    write: (to) => (to === value || !isOffered(to) ? setting : write(to)),
  };
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
