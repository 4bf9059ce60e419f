// What a scenario is when it says nothing: the engine's plain one. A preset takes the place of the
// settings; seed, horizon, traffic, invocation and clients stay as they are here.
import { plain } from "@/simulator/plain";
import { type Settings, settingsOf } from "@/simulator/presets/preset";
import { type PresetId, presets } from "@/simulator/presets/presets";
import { type Clients, endless, type Invocation } from "@/simulator/scenario";

export const defaultSeed = plain.seed;
export const defaultHorizon = plain.horizon;

const defaultSettings: Settings = {
  function: plain.function,
  platform: plain.platform,
  prices: null,
};

const second = 1_000_000;
const minute = 60 * second;

/** What an asynchronous invocation does unless told otherwise: Lambda's documented behaviour. */
export const defaultAsync: Extract<Invocation, { kind: "async" }> = {
  kind: "async",
  retries: 2,
  retryAfter: [minute, 2 * minute],
  maxAge: 360 * minute,
  jitter: "full",
};

/** How Lambda reads a queue unless told otherwise. */
export const defaultQueue: Extract<Invocation, { kind: "queue" }> = {
  kind: "queue",
  batch: 10,
  batchWindow: 0,
  pollers: { from: 5, perMinute: 300, upTo: 1000 },
  maxConcurrency: null,
  visibility: 30 * second,
  receives: 3,
  partial: false,
};

/** Callers who try again at all. */
export const defaultClients: Clients = {
  retries: 3,
  backoff: { first: 100_000, factor: 2, max: 20 * second },
  jitter: "full",
  giveUpAfter: endless,
};

export function baseOf(preset: PresetId | undefined | null): Settings {
  return preset ? settingsOf(presets[preset]) : defaultSettings;
}
