// A price list's numbers as lines to print: label, value in words, source or assumption.
import { printDuration } from "../duration";
import { type Figure, figureOf } from "../origin";
import { quantity } from "../quantity";
import type { PriceList } from "../scenario";
import type { SourcedPrices } from "./price-list";

export function priceFiguresOf(prices: SourcedPrices): readonly Figure[] {
  const { compute } = prices;
  return [
    figureOf("perRequestUsd", "Requests", prices.perRequestUsd, perMillion),
    figureOf("compute.meter", "Metered", compute.meter, (meter) => meters[meter]),
    figureOf("compute.perGbSecondUsd", "Memory", compute.perGbSecondUsd, per("GB-second")),
    figureOf("compute.perVcpuSecondUsd", "vCPU", compute.perVcpuSecondUsd, per("vCPU-second")),
    figureOf("compute.granularity", "Rounded up to", compute.granularity, printDuration),
    figureOf("compute.minimum", "At least", compute.minimum, printDuration),
    figureOf("compute.billedPhases", "Billed start", compute.billedPhases, (phases) =>
      phases.length === 0 ? "none" : phases.join(", "),
    ),
    figureOf("compute.billedRestore", "Billed restore", compute.billedRestore, (share) =>
      share === 0 ? "none" : `${share * 100} % of it`,
    ),
    figureOf("cpu", "CPU in use", prices.cpu, describeCpu),
    figureOf("vcpu", "vCPUs of an instance", prices.vcpu, (vcpu) =>
      "fixed" in vcpu ? `${vcpu.fixed}` : `one for each ${quantity(vcpu.memoryMbPerVcpu, "MB")}`,
    ),
    figureOf("provisioned", "Kept ready", prices.provisioned, describeProvisioned),
    figureOf("monthlyUsd", "By the month", prices.monthlyUsd, usd),
  ];
}

const meters: Readonly<Record<PriceList["compute"]["meter"], string>> = {
  request: "the duration of each request",
  "busy-instance": "an instance while at least one request runs on it",
  none: "no time, only CPU in use",
};

function describeCpu(cpu: PriceList["cpu"]): string {
  return cpu === null
    ? "not billed by itself"
    : `${usd(cpu.perSecondUsd)} per CPU-second; ${cpu.share * 100} % of the duration where it is not told what computes`;
}

function describeProvisioned(rates: PriceList["provisioned"]): string {
  if (rates === null) return "no charge";
  const vcpu =
    rates.perVcpuSecondUsd > 0 ? ` + ${usd(rates.perVcpuSecondUsd)} per vCPU-second` : "";
  const execution =
    rates.executionPerGbSecondUsd === null
      ? "execution as on demand"
      : `${usd(rates.executionPerGbSecondUsd)} executing`;
  const when = rates.idleOnly ? " while without a request" : "";
  return `${usd(rates.perGbSecondUsd)} per GB-second${vcpu}${when}, ${execution}`;
}

const perMillion = (value: number): string => `${usd(value * 1e6)} per million`;

const per =
  (unit: string) =>
  (value: number): string =>
    `${usd(value)} per ${unit}`;

function usd(value: number): string {
  return `$${value.toLocaleString("en-US", { maximumSignificantDigits: 6, maximumFractionDigits: 12 })}`;
}
