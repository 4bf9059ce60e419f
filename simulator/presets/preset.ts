// What a preset is: a platform and a typical function on it, each number with its origin. Turns one
// into the engine's settings. The numbers stand in the files beside this one.

import type { Sourced } from "../origin";
import type { PriceListId } from "../prices/price-lists";
import type { ColdStartPhase, Distribution, FunctionConfig, Platform } from "../scenario";

export type SourcedFunction = { readonly [K in keyof FunctionConfig]: Sourced<FunctionConfig[K]> };
export type SourcedColdStart = Readonly<Record<ColdStartPhase, Sourced<Distribution>>>;
export type SourcedPlatform = {
  readonly [K in keyof Omit<Platform, "coldStart">]: Sourced<Platform[K]>;
} & { readonly coldStart: SourcedColdStart };

export type Preset = {
  readonly id: string;
  readonly title: string;
  /** What was measured, by whom and when, in a sentence. */
  readonly measured: string;
  /** What a reader should know that no number says. */
  readonly caution: string;
  readonly function: SourcedFunction;
  readonly platform: SourcedPlatform;
  readonly prices: Sourced<PriceListId | null>;
};

/** A preset without its origins: what a scenario starts from. */
export type Settings = {
  readonly function: FunctionConfig;
  readonly platform: Platform;
  readonly prices: PriceListId | null;
};

export function settingsOf({ function: own, platform, prices }: Preset): Settings {
  return {
    function: {
      memoryMb: own.memoryMb.value,
      duration: own.duration.value,
      timeout: own.timeout.value,
    },
    platform: {
      coldStart: {
        provision: platform.coldStart.provision.value,
        fetch: platform.coldStart.fetch.value,
        runtimeInit: platform.coldStart.runtimeInit.value,
        functionInit: platform.coldStart.functionInit.value,
        restore: platform.coldStart.restore.value,
      },
      firstRunFactor: platform.firstRunFactor.value,
      keepAlive: platform.keepAlive.value,
      concurrencyPerInstance: platform.concurrencyPerInstance.value,
      maxInstances: platform.maxInstances.value,
      provisioned: platform.provisioned.value,
      scaling: platform.scaling.value,
      placement: platform.placement.value,
      whenFull: platform.whenFull.value,
      maxLifetime: platform.maxLifetime.value,
    },
    prices: prices.value,
  };
}
