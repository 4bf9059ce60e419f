// What a scenario is when it says nothing: the engine's plain one. A preset takes the place of the
// settings; seed, horizon, traffic and invocation stay as they are here.
import { plain } from "@/simulator/plain";
import { type Settings, settingsOf } from "@/simulator/presets/preset";
import { type PresetId, presets } from "@/simulator/presets/presets";
import type { Invocation } from "@/simulator/scenario";

export const defaultSeed = plain.seed;
export const defaultHorizon = plain.horizon;

const defaultSettings: Settings = {
  function: plain.function,
  platform: plain.platform,
  prices: null,
};

const minute = 60_000_000;

/** What an asynchronous invocation does unless told otherwise: Lambda's documented behaviour. */
export const defaultAsync: Extract<Invocation, { kind: "async" }> = {
  kind: "async",
  retries: 2,
  retryAfter: [minute, 2 * minute],
  maxAge: 360 * minute,
  jitter: "full",
};

export function baseOf(preset: PresetId | undefined | null): Settings {
  return preset ? settingsOf(presets[preset]) : defaultSettings;
}
