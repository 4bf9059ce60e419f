// What Cloudflare Workers charge on the paid plan: requests and CPU time; waiting costs nothing.
import { assumed, sourcedFrom } from "../origin";
import { cpuShare } from "./cpu-share";
import { nothingRestored, type SourcedPrices } from "./price-list";

const onPage = sourcedFrom(
  "https://developers.cloudflare.com/workers/platform/pricing/",
  "2025 to 2026",
);

export const cloudflareWorkersPrices: SourcedPrices = {
  id: "cloudflare-workers",
  name: "Cloudflare Workers, paid plan",
  perRequestUsd: onPage(0.3e-6, "$0.30 per million beyond 10 million."),
  compute: {
    meter: onPage("none", "Neither time nor memory is billed, only CPU time."),
    granularity: onPage(1_000, "CPU time counts in milliseconds."),
    minimum: assumed(0, "No minimum is published."),
    billedPhases: assumed([], "Start-up is not metered by time."),
    billedRestore: nothingRestored,
    perGbSecondUsd: onPage(0, "Memory is not billed."),
    perVcpuSecondUsd: onPage(0, "Only CPU time in use is billed."),
  },
  cpu: assumed(
    { perSecondUsd: 0.00002, share: cpuShare },
    "$0.02 per million CPU-milliseconds (price page, 2025 to 2026); the part of a run that computes, or a tenth of its duration where that is not told.",
  ),
  vcpu: assumed({ fixed: 1 }, "An isolate runs on one thread."),
  provisioned: assumed(null, "Nothing of the kind is sold."),
  monthlyUsd: onPage(5, "$5 a month; the included use is kept apart."),
  freeEachMonth: onPage(
    { requests: 10_000_000, cpuSeconds: 30_000 },
    "Included in the $5 of the paid plan.",
  ),
};
