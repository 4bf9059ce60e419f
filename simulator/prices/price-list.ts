// A price list with the origin of each number, and what the engine takes of it. The free tier is
// kept apart: no run subtracts it, because it is spent once per account and month, not per function.
import { assumed, type Sourced, valuesOf } from "../origin";
import type { PriceList } from "../scenario";

export type SourcedPrices = {
  readonly id: string;
  readonly name: string;
  readonly perRequestUsd: Sourced<number>;
  readonly compute: {
    readonly [K in keyof PriceList["compute"]]: Sourced<PriceList["compute"][K]>;
  };
  readonly cpu: Sourced<PriceList["cpu"]>;
  readonly vcpu: Sourced<PriceList["vcpu"]>;
  readonly provisioned: Sourced<PriceList["provisioned"]>;
  readonly monthlyUsd: Sourced<number>;
  readonly freeEachMonth: Sourced<FreeEachMonth>;
};

/** What an account gets for nothing each month; a field that is absent is not given. */
type FreeEachMonth = {
  readonly requests: number;
  readonly gbSeconds?: number;
  readonly vcpuSeconds?: number;
  readonly cpuSeconds?: number;
};

export const nothingRestored = assumed(0, "No snapshot is restored on this platform.");

export function priceListOf({ id, name, compute, ...prices }: SourcedPrices): PriceList {
  const { freeEachMonth: _, ...rates } = prices;
  return { id, name, ...valuesOf(rates), compute: valuesOf(compute) };
}
