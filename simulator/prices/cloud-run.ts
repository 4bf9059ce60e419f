// What Google Cloud Run charges in a Tier 1 region with request-based billing: vCPU and memory while
// an instance starts or has a request under way.
import { assumed, sourcedFrom } from "../origin";
import { nothingRestored, type SourcedPrices } from "./price-list";

const page = "https://cloud.google.com/run/pricing";
const onPage = sourcedFrom(page, "read 2026-10-01");
const onPageOf2026 = sourcedFrom(page, "2026");

export const cloudRunPrices: SourcedPrices = {
  id: "cloud-run",
  name: "Google Cloud Run, request-based",
  perRequestUsd: onPageOf2026(0.4e-6, "$0.40 per million requests."),
  compute: {
    meter: onPageOf2026(
      "busy-instance",
      "An instance is billed while at least one request runs on it; idle time is free.",
    ),
    granularity: onPage(100_000, "Rounded up to 100 ms."),
    minimum: onPage(0, "No minimum under request-based billing."),
    billedPhases: assumed(
      ["runtimeInit", "functionInit"],
      "Start-up of the container is taken as billed, placing it and reading the image as not.",
    ),
    billedRestore: nothingRestored,
    perGbSecondUsd: onPageOf2026(0.0000025, "Per GiB-second, Tier 1."),
    perVcpuSecondUsd: onPage(0.000024, "Per vCPU-second, Tier 1."),
  },
  cpu: assumed(null, "CPU is billed by allocation, not by use."),
  vcpu: assumed({ fixed: 1 }, "The default of one vCPU for an instance."),
  provisioned: assumed(
    {
      perGbSecondUsd: 0.0000025,
      perVcpuSecondUsd: 0.0000025,
      executionPerGbSecondUsd: null,
      granularity: 1,
      idleOnly: true,
    },
    "Idle rate of minimum instances in Tier 1, not read on the page (Tier 2 reads $0.0000035). That it holds only for as many as are not active is documented: of 10 with 6 active, 4 are idle.",
  ),
  monthlyUsd: onPage(0, "No fixed charge."),
  freeEachMonth: onPage(
    { requests: 2_000_000, gbSeconds: 360_000, vcpuSeconds: 180_000 },
    "Request-based billing, for a billing account.",
  ),
};
