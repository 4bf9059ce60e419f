// What a preset is: a platform and a typical function on it, each number with its origin. Turns one
// into the engine's settings. The numbers stand in the files beside this one.

import { type Sourced, valuesOf } from "../origin";
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
  const { coldStart, ...rest } = platform;
  return {
    function: valuesOf(own),
    platform: { ...valuesOf(rest), coldStart: valuesOf(coldStart) },
    prices: prices.value,
  };
}
