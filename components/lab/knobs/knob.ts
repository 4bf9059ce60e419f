// What a knob is: a name, a line of explanation, where its number stands in a preset, and the fields it is
// turned by. The list of all of them is knobs.ts.
import type { Field } from "./field";
import type { Setting } from "./setting";

export const knobGroups = [
  "Platform",
  "Traffic",
  "Function",
  "Cold start",
  "Instances",
  "Limits",
  "Run",
] as const;

export type Knob = {
  readonly id: string;
  readonly label: string;
  readonly group: (typeof knobGroups)[number];
  /** What it is, in one line. */
  readonly about: string;
  /** Its figure in the list of a preset's numbers; null where a preset says nothing. */
  readonly figure: string | null;
  readonly fields: (setting: Setting) => readonly Field[];
};
