// What a set-up can be compared with by a choice: itself as it is at this moment, or the same events on another
// platform. A scenario of the shelf is chosen on the shelf.
import { type PresetId, presetIds, presets } from "@/simulator/presets/presets";
import { withPreset } from "../knobs/setting";
import type { Named } from "../lab-state";

export const asItIs = "as-it-is";

export const otherPlatforms = presetIds.map((id) => ({
  value: id,
  label: `the same on ${presets[id].title}`,
}));

/** null: the choice is not one of these. */
export function otherOf(choice: string, now: Named): Named | null {
  if (choice === asItIs) return { ...now, title: `${now.title}, as it was`, shelf: null };
  const id: PresetId | undefined = presetIds.find((one) => one === choice);
  if (id === undefined) return null;
  return {
    setting: withPreset(now.setting, id),
    title: `The same on ${presets[id].title}`,
    shelf: null,
  };
}
