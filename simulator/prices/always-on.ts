// What the same load costs on machines that never sleep, for the crossing point: AWS Fargate in
// us-east-1. Rates and arithmetic only; how many vCPUs a load needs is the report's business.
import { type Figure, figureOf, type Sourced, sourced } from "../origin";

const page = "https://aws.amazon.com/fargate/pricing/";

export type AlwaysOnRates = {
  readonly id: string;
  readonly name: string;
  readonly perVcpuHourUsd: Sourced<number>;
  readonly perGbHourUsd: Sourced<number>;
};

export const fargate: AlwaysOnRates = {
  id: "fargate",
  name: "AWS Fargate, x86, always on",
  perVcpuHourUsd: sourced(0.04048, page, "read 2026-09-30", "Linux, x86, us-east-1."),
  perGbHourUsd: sourced(0.004445, page, "read 2026-09-30", "Linux, x86, us-east-1."),
};

export const fargateArm: AlwaysOnRates = {
  id: "fargate-arm",
  name: "AWS Fargate, Arm, always on",
  perVcpuHourUsd: sourced(0.03238, page, "2026", "Linux, Arm, us-east-1; second-hand figure."),
  perGbHourUsd: sourced(0.00356, page, "2026", "Linux, Arm, us-east-1; second-hand figure."),
};

export function alwaysOnFiguresOf(rates: AlwaysOnRates): readonly Figure[] {
  return [
    figureOf(`${rates.id}.vcpu`, "vCPU", rates.perVcpuHourUsd, hourly),
    figureOf(`${rates.id}.memory`, "Memory, a gigabyte", rates.perGbHourUsd, hourly),
  ];
}

/** One Application Load Balancer in front of the tasks, without its use-based part. */
export const loadBalancerFigure = figureOf(
  "load-balancer",
  "Load balancer",
  sourced(
    0.0225,
    "https://aws.amazon.com/elasticloadbalancing/pricing/",
    "read 2026-09-30",
    "Per hour in us-east-1; capacity units come on top.",
  ),
  hourly,
);

function hourly(usd: number): string {
  return `$${usd} an hour`;
}

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
