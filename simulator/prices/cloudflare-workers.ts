// What Cloudflare Workers charge on the paid plan: requests and CPU time; waiting costs nothing.
import { assumed, sourced } from "../origin";
import { cpuShare } from "./cpu-share";
import { nothingRestored, type SourcedPrices } from "./price-list";

const page = "https://developers.cloudflare.com/workers/platform/pricing/";
const readOn = "2025 to 2026";

export const cloudflareWorkersPrices: SourcedPrices = {
  id: "cloudflare-workers",
  name: "Cloudflare Workers, paid plan",
  perRequestUsd: sourced(0.3e-6, page, readOn, "$0.30 per million beyond 10 million."),
  compute: {
    meter: sourced("none", page, readOn, "Neither time nor memory is billed, only CPU time."),
    granularity: sourced(1_000, page, readOn, "CPU time counts in milliseconds."),
    minimum: assumed(0, "No minimum is published."),
    billedPhases: assumed([], "Start-up is not metered by time."),
    billedRestore: nothingRestored,
    perGbSecondUsd: sourced(0, page, readOn, "Memory is not billed."),
    perVcpuSecondUsd: sourced(0, page, readOn, "Only CPU time in use is billed."),
  },
  cpu: assumed(
    { perSecondUsd: 0.00002, share: cpuShare },
    "$0.02 per million CPU-milliseconds (price page, 2025 to 2026); a tenth of a request's duration taken as CPU time.",
  ),
  vcpu: assumed({ fixed: 1 }, "An isolate runs on one thread."),
  provisioned: assumed(null, "Nothing of the kind is sold."),
  monthlyUsd: sourced(5, page, readOn, "$5 a month; the included use is kept apart."),
  freeEachMonth: {
    requests: 10_000_000,
    cpuSeconds: 30_000,
    source: { url: page, date: readOn, note: "Included in the $5 of the paid plan." },
  },
};
