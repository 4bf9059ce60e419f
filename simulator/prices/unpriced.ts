// What holds where a scenario names no prices.

import type { PriceList } from "../scenario";

/** Without a price list time is still metered, to the millisecond, so that use can be compared. */
export const unpriced: Omit<PriceList, "id" | "name" | "monthlyUsd"> = {
  perRequestUsd: 0,
  compute: {
    meter: "request",
    granularity: 1000,
    minimum: 0,
    billedPhases: [],
    billedRestore: 0,
    perGbSecondUsd: 0,
    perVcpuSecondUsd: 0,
  },
  cpu: null,
  vcpu: { fixed: 0 },
  provisioned: null,
};
