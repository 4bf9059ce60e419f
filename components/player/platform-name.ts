// What stands over a run for its platform. A run that goes by rules of its own is not that platform's, and says so.
import { hasOwnRules } from "@/simulator/presets/own-rules";
import { type PresetId, presets } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";

export function platformName(preset: PresetId | null, scenario: Scenario): string {
  if (preset === null) return "A plain platform";
  const { title } = presets[preset];
  return hasOwnRules(scenario, presets[preset]) ? `Times of ${title}` : title;
}
