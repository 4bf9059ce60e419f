// A scenario of the shelf as the lab takes it up.
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import type { Named } from "../lab-state";
import type { ShelfItem } from "./shelf-groups";

export type LabItem = ShelfItem & {
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

export function namedFromShelf({ id, title, scenario, preset }: LabItem): Named {
  return { setting: { scenario, preset }, title, shelf: id };
}
