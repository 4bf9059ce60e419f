// What Google Cloud Run charges in a Tier 1 region with request-based billing: vCPU and memory while
// an instance starts or has a request under way.
import { assumed, sourced } from "../origin";
import { nothingRestored, type SourcedPrices } from "./price-list";

const page = "https://cloud.google.com/run/pricing";
const readOn = "read 2026-10-01";

export const cloudRunPrices: SourcedPrices = {
  id: "cloud-run",
  name: "Google Cloud Run, request-based",
  perRequestUsd: sourced(0.4e-6, page, "2026", "$0.40 per million requests."),
  compute: {
    meter: sourced(
      "busy-instance",
      page,
      "2026",
      "An instance is billed while at least one request runs on it; idle time is free.",
    ),
    granularity: sourced(100_000, page, readOn, "Rounded up to 100 ms."),
    minimum: sourced(0, page, readOn, "No minimum under request-based billing."),
    billedPhases: assumed(
      ["runtimeInit", "functionInit"],
      "Start-up of the container is taken as billed, placing it and reading the image as not.",
    ),
    billedRestore: nothingRestored,
    perGbSecondUsd: sourced(0.0000025, page, "2026", "Per GiB-second, Tier 1."),
    perVcpuSecondUsd: sourced(0.000024, page, readOn, "Per vCPU-second, Tier 1."),
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
  monthlyUsd: sourced(0, page, readOn, "No fixed charge."),
  freeEachMonth: {
    requests: 2_000_000,
    gbSeconds: 360_000,
    vcpuSeconds: 180_000,
    source: { url: page, date: readOn, note: "Request-based billing, for a billing account." },
  },
};
