// A thousand starts as the engine draws them from a preset, and what their runtimes took: to be held against what
// was measured. Computed when the site is built.

import { scenarioWith } from "@/simulator/plain";
import { settingsOf } from "@/simulator/presets/preset";
import { type PresetId, presets } from "@/simulator/presets/presets";
import { record } from "@/simulator/run/record";
import { coldStartPhases } from "@/simulator/scenario";

export const startsDrawn = 1000;

/** In milliseconds, shortest first. */
export function modelledStarts(preset: PresetId): readonly number[] {
  const { function: own, platform } = settingsOf(presets[preset]);
  const { instances } = record(
    scenarioWith({
      function: own,
      platform,
      horizon: 60_000_000,
      traffic: { kind: "burst", at: 0, count: startsDrawn, within: 0 },
    }),
  );
  const phase = coldStartPhases.indexOf("runtimeInit");
  return Array.from(
    instances.createdAt,
    (_, instance) => (instances.phases[instance * coldStartPhases.length + phase] ?? 0) / 1000,
  ).sort((one, other) => one - other);
}

/** The time that this share of the starts did not exceed. */
export function quantileOf(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** How many starts fall into each of the equal parts from zero to `end`. */
export function histogramOf(
  sorted: readonly number[],
  end: number,
  parts: number,
): readonly number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const ms of sorted) {
    const part = Math.min(parts - 1, Math.floor((ms / end) * parts));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
