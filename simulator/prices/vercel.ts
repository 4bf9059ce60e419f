// What Vercel charges for functions on Fluid compute: memory while a request is in flight on the
// instance, CPU while code executes, and requests.
import { assumed, sourced, sourcedFrom } from "../origin";
import { cpuShare } from "./cpu-share";
import { nothingRestored, type SourcedPrices } from "./price-list";

const page = "https://vercel.com/docs/functions/usage-and-pricing";
const onPage = sourcedFrom(page, "2025-06-25, again 2026");
const onPageOf2026 = sourcedFrom(page, "2026");
const secondsPerHour = 3600;

export const vercelPrices: SourcedPrices = {
  id: "vercel",
  name: "Vercel Functions, Fluid compute",
  perRequestUsd: onPage(0.6e-6, "$0.60 per million invocations."),
  compute: {
    meter: onPageOf2026(
      "busy-instance",
      "Memory is billed while at least one request is in flight on the instance.",
    ),
    granularity: assumed(1_000, "Not published; 1 ms."),
    minimum: assumed(0, "No minimum is published."),
    billedPhases: assumed(
      ["functionInit"],
      "Loading the function's own code is taken as billed, the platform's part as not.",
    ),
    billedRestore: nothingRestored,
    perGbSecondUsd: onPage(0.0106 / secondsPerHour, "From $0.0106 per GB-hour."),
    perVcpuSecondUsd: assumed(0, "CPU is billed by use, below."),
  },
  cpu: assumed(
    { perSecondUsd: 0.128 / secondsPerHour, share: cpuShare },
    "From $0.128 per CPU-hour (price page, 2026); the part of a run that computes, or a tenth of its duration where that is not told.",
  ),
  vcpu: assumed({ fixed: 1 }, "One vCPU for an instance of 2 GB."),
  provisioned: sourced(
    null,
    "https://vercel.com/blog/scale-to-one-how-fluid-solves-cold-starts",
    "2025-07",
    "The one instance kept in production is part of paid plans.",
  ),
  monthlyUsd: assumed(0, "The plan's fee per seat pays for more than functions and is left out."),
  freeEachMonth: onPageOf2026(
    { requests: 1_000_000, gbSeconds: 360 * secondsPerHour, cpuSeconds: 4 * secondsPerHour },
    "Hobby plan: 4 CPU-hours, 360 GB-hours.",
  ),
};
