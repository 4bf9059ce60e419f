// Money: prices applied to a run's bill, and how large an always-on fleet the same load would need.
// List prices only: no free tier, no monthly fee, no discount.

import type { AlwaysOnFleet } from "./prices/always-on";
import { requestsAtOnce } from "./prices/cpu-share";
import { unpriced } from "./prices/unpriced";
import type { Billing } from "./run/billing";
import type { Micros, PriceList, Scenario } from "./scenario";
import { vcpusOfInstance } from "./vcpus";

export type Cost = {
  readonly requestsUsd: number;
  readonly computeUsd: number;
  readonly provisionedUsd: number;
  readonly totalUsd: number;
  readonly perMillionUsd: number;
  readonly billedGbSeconds: number;
  /** Memory held by instances that had nothing to do. */
  readonly idleGbSeconds: number;
};

export function costOf(billing: Billing, idle: Micros, arrived: number, scenario: Scenario): Cost {
  const prices = scenario.prices ?? unpriced;
  const gb = scenario.function.memoryMb / 1024;
  const onDemand = billing.onDemand.value / 1e6;
  const onProvisioned = billing.onProvisioned.value / 1e6;
  const vcpus = vcpusOf(prices, scenario.function.memoryMb);
  const { compute, provisioned } = prices;
  const perSecond = compute.perGbSecondUsd * gb + compute.perVcpuSecondUsd * vcpus;
  const executed = provisioned?.executionPerGbSecondUsd ?? null;
  const perProvisionedSecond = executed === null ? perSecond : executed * gb;
  const cpuSeconds =
    scenario.function.cpu > 0
      ? billing.computed.value / 1e6
      : (billing.handler.value / 1e6) * (prices.cpu?.share ?? 0);
  const reservedSeconds = billing.reserved.value / 1e6;
  const requestsUsd = billing.runs * prices.perRequestUsd;
  const computeUsd =
    onDemand * perSecond +
    onProvisioned * perProvisionedSecond +
    cpuSeconds * (prices.cpu?.perSecondUsd ?? 0);
  const provisionedUsd =
    provisioned === null
      ? 0
      : reservedSeconds * (provisioned.perGbSecondUsd * gb + provisioned.perVcpuSecondUsd * vcpus);
  const totalUsd = requestsUsd + computeUsd + provisionedUsd;
  const perMillionUsd = arrived > 0 ? (totalUsd / arrived) * 1e6 : 0;
  return {
    requestsUsd,
    computeUsd,
    provisionedUsd,
    totalUsd,
    perMillionUsd,
    billedGbSeconds: (onDemand + onProvisioned) * gb,
    idleGbSeconds: (idle / 1e6) * gb,
  };
}

/** So many machines of an instance's size, always on. */
export function alwaysOnFleet(
  machines: number,
  scenario: Scenario,
  vcpusPerInstance: number,
): AlwaysOnFleet {
  return {
    vcpus: machines * vcpusPerInstance,
    memoryGb: (machines * scenario.function.memoryMb) / 1024,
    hours: scenario.horizon / 3.6e9,
  };
}

/**
 * How many machines carry the run's peak. One that is always on goes on with other requests while one waits, whatever
 * the platform lets an instance do. Where the scenario tells how much of a run computes, that says how many share a
 * machine. Where it does not, there are two answers: requests mostly wait, and ten share a machine; or they compute,
 * and need as many machines as instances were busy.
 */
export function machinesFor(peakBusy: number, scenario: Scenario): AlwaysOn {
  const told = requestsPerMachine(scenario);
  const ifWaiting = machines(peakBusy, told ?? requestsAtOnce, scenario);
  return { ifWaiting, ifComputing: told === null ? peakBusy : ifWaiting };
}

/** How many requests at once fill the processors of a machine as large as an instance; null: not told. */
export function requestsPerMachine({ function: own, platform }: Scenario): number | null {
  if (own.cpu === 0) return null;
  const vcpus = vcpusOfInstance(platform, own.memoryMb) ?? 1;
  const computes = own.cpu / Math.min(1, vcpus);
  return (Math.max(1, vcpus) * (1 - own.cpu + computes)) / computes;
}

function machines(peakBusy: number, atOnce: number, { platform }: Scenario): number {
  const each = Math.min(platform.concurrencyPerInstance, atOnce);
  return Math.max(0, Math.ceil((peakBusy * each) / atOnce - rounding));
}

/** What a quotient may be above the whole number that it is meant to be. */
const rounding = 1e-9;

/** Something of machines that are always on, if requests mostly wait and if they compute; the same where it is told. */
export type AlwaysOn = { readonly ifWaiting: number; readonly ifComputing: number };

export function vcpusOf(prices: Pick<PriceList, "vcpu">, memoryMb: number): number {
  return "fixed" in prices.vcpu ? prices.vcpu.fixed : memoryMb / prices.vcpu.memoryMbPerVcpu;
}
