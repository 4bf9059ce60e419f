// What the same load costs on machines that never sleep, for the crossing point: AWS Fargate in
// us-east-1. Rates and arithmetic only; how many vCPUs a load needs is the report's business. What stands beside them
// in print is in always-on-figures, so that a run does not carry it.
import { type Sourced, sourced } from "../origin";

export const fargatePage = "https://aws.amazon.com/fargate/pricing/";

export type AlwaysOnRates = {
  readonly id: string;
  readonly name: string;
  readonly perVcpuHourUsd: Sourced<number>;
  readonly perGbHourUsd: Sourced<number>;
};

export const fargate: AlwaysOnRates = {
  id: "fargate",
  name: "AWS Fargate, x86, always on",
  perVcpuHourUsd: sourced(0.04048, fargatePage, "read 2026-09-30", "Linux, x86, us-east-1."),
  perGbHourUsd: sourced(0.004445, fargatePage, "read 2026-09-30", "Linux, x86, us-east-1."),
};

export type AlwaysOnFleet = {
  readonly vcpus: number;
  readonly memoryGb: number;
  readonly hours: number;
};

/** Used or not, every hour is paid: nothing scales to zero here. */
export function alwaysOnCostUsd(fleet: AlwaysOnFleet, rates: AlwaysOnRates = fargate): number {
  const perHour =
    fleet.vcpus * rates.perVcpuHourUsd.value + fleet.memoryGb * rates.perGbHourUsd.value;
  return perHour * fleet.hours;
}
