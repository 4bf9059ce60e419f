// Rates of machines that never sleep as lines to print, those included with which nothing is reckoned.
import { type Figure, figureOf, sourced } from "../origin";
import { type AlwaysOnRates, fargatePage } from "./always-on";

export const fargateArm: AlwaysOnRates = {
  id: "fargate-arm",
  name: "AWS Fargate, Arm, always on",
  perVcpuHourUsd: sourced(
    0.03238,
    fargatePage,
    "2026",
    "Linux, Arm, us-east-1; second-hand figure.",
  ),
  perGbHourUsd: sourced(0.00356, fargatePage, "2026", "Linux, Arm, us-east-1; second-hand figure."),
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
