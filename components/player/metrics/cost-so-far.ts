// What a run has cost up to any instant: each charge at the moment it is made, summed once. The same prices
// and the same rounding as the engine's bill, so at the end it is the report's total.
import { type AlwaysOn, vcpusOf } from "@/simulator/cost";
import { alwaysOnUsdOf, costOver } from "@/simulator/cost-over";
import { billedShares } from "@/simulator/run/billed-shares";
import { type Micros, never, type PriceList } from "@/simulator/scenario";
import { eventKinds, starts } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import { eachBusySpell } from "./busy-spells";
import { type IdleReserved, idleReservedOf, reservedSeconds } from "./reserved-so-far";
import { sortedRows } from "./sorted-rows";

export type CostSoFar = {
  readonly usdAt: (at: Micros) => number;
  /** Machines for the run's peak, paid for from the start whether they work or not. */
  readonly alwaysOnUsdAt: (at: Micros) => AlwaysOn;
  readonly isOnePrice: boolean;
};

/** When charges are made, in order, and what they come to: sums[n] is the first n of them. */
export type Charges = {
  readonly at: Float64Array;
  readonly sums: Float64Array;
  readonly idleReserved: IdleReserved | null;
};

export function costSoFar(trace: Trace, charges: Charges): CostSoFar | null {
  const { scenario, report } = trace;
  const { prices, horizon } = scenario;
  const machinesUsd = alwaysOnUsdOf(report.instances.peakBusy, scenario);
  if (prices === null || machinesUsd === null) return null;
  const { at: times, sums, idleReserved } = charges;
  const { provisioned } = prices;
  const perSecond = reservedPerSecondUsd(trace, prices);
  const reservedUsd = (at: Micros) =>
    provisioned === null ? 0 : reservedSeconds(scenario, provisioned, idleReserved, at) * perSecond;
  return {
    usdAt: (at) => (sums[countUpTo(times, at)] ?? 0) + reservedUsd(at),
    isOnePrice: machinesUsd.ifWaiting === machinesUsd.ifComputing,
    alwaysOnUsdAt: (at) => ({
      ifWaiting: costOver(machinesUsd.ifWaiting, horizon, at),
      ifComputing: costOver(machinesUsd.ifComputing, horizon, at),
    }),
  };
}

/** null: there is no price list. */
export function chargesOf(trace: Trace): Charges | null {
  const { prices } = trace.scenario;
  if (prices === null) return null;
  const made: Made = { at: [], usd: [] };
  const timeUsd = timePricer(trace, prices);
  chargeRuns(trace, prices, timeUsd, made);
  if (prices.compute.meter === "busy-instance") chargeBusy(trace, prices, timeUsd, made);
  const ends = Float64Array.from(made.at);
  const order = isRising(ends) ? null : sortedRows(ends);
  const at = order === null ? ends : new Float64Array(ends.length);
  const sums = new Float64Array(ends.length + 1);
  for (let n = 0; n < ends.length; n += 1) {
    const charge = order?.[n] ?? n;
    at[n] = ends[charge] ?? 0;
    sums[n + 1] = (sums[n] ?? 0) + (made.usd[charge] ?? 0);
  }
  return { at, sums, idleReserved: idleReservedOf(trace, prices.provisioned) };
}

function isRising(values: Float64Array): boolean {
  for (let n = 1; n < values.length; n += 1)
    if ((values[n] ?? 0) < (values[n - 1] ?? 0)) return false;
  return true;
}

type Made = { readonly at: Micros[]; readonly usd: number[] };
type TimeUsd = (span: Micros, isProvisioned: boolean) => number;

/**
 * Each finished run of a handler: the request, its CPU time, and its time where time is metered by request.
 * A run ends with one of five events, which come in order; a try that ends twice (timed out, later given up)
 * is charged at the first, and of a batch only the message that stands for its run.
 */
function chargeRuns(trace: Trace, prices: PriceList, timeUsd: TimeUsd, made: Made): void {
  const { events, tries, instances } = trace;
  const charged = new Uint8Array(tries.at.length);
  const cpuTime = cpuTimeOf(trace, prices);
  const cpuUsd = (prices.cpu?.perSecondUsd ?? 0) / 1e6;
  const isByRequest = prices.compute.meter === "request";
  for (let n = 0; n < events.at.length; n += 1) {
    if (isEndOfRun[events.kind[n] ?? 0] !== 1) continue;
    const row = events.ref[n] ?? 0;
    const at = events.at[n] ?? 0;
    const startedAt = tries.startedAt[row] ?? never;
    if (tries.endedAt[row] !== at || (tries.computed[row] ?? -1) < 0 || charged[row] === 1)
      continue;
    charged[row] = 1;
    const instance = tries.instance[row] ?? 0;
    let usd = prices.perRequestUsd + cpuTime(row, at - startedAt) * cpuUsd;
    if (isByRequest) {
      const start = tries.start[row] === cold ? billedStart(trace, prices, instance) : 0;
      const isProvisioned = (instances.provisionedAt[instance] ?? at) < at;
      usd += timeUsd(at - startedAt + start, isProvisioned);
    }
    made.at.push(at);
    made.usd.push(usd);
  }
}

const cold = starts.indexOf("cold");
const isEndOfRun = Uint8Array.from(eventKinds, (kind) =>
  ["completed", "timed-out", "failed", "retry-set", "dead-lettered"].includes(kind) ? 1 : 0,
);

/** What counts as processor time of a run: what it computed where that is told, else a share of its length. */
function cpuTimeOf({ scenario, tries }: Trace, { cpu }: PriceList) {
  const share = cpu?.share ?? 0;
  return scenario.function.cpu > 0
    ? (row: number) => tries.computed[row] ?? 0
    : (_: number, length: Micros) => length * share;
}

/** Each spell in which an instance had something to do, where that is what is metered. */
function chargeBusy(trace: Trace, prices: PriceList, timeUsd: TimeUsd, made: Made): void {
  const { instances, horizon } = trace;
  for (let instance = 0; instance < instances.createdAt.length; instance += 1) {
    let start = billedStart(trace, prices, instance);
    const provisionedAt = instances.provisionedAt[instance] ?? horizon;
    eachBusySpell(trace, instance, (from, until) => {
      made.at.push(until);
      made.usd.push(timeUsd(until - from + start, provisionedAt < until));
      start = 0;
    });
  }
}

/** The billed part of a start; one made ahead to be kept ready is paid for by its reservation. */
function billedStart({ instances }: Trace, { compute }: PriceList, instance: number): Micros {
  if (instances.provisionedAt[instance] === instances.createdAt[instance]) return 0;
  const shares = billedShares(compute);
  return shares.reduce((sum, share, n) => {
    const length = instances.phases[instance * shares.length + n] ?? 0;
    return sum + Math.round(length * share);
  }, 0);
}

function timePricer({ scenario }: Trace, prices: PriceList): TimeUsd {
  const { compute, provisioned } = prices;
  const { memoryMb } = scenario.function;
  const gb = memoryMb / 1024;
  const step = Math.max(1, compute.granularity);
  const vcpus = vcpusOf(prices, memoryMb);
  const perSecond = compute.perGbSecondUsd * gb + compute.perVcpuSecondUsd * vcpus;
  const executed = provisioned?.executionPerGbSecondUsd ?? null;
  const perProvisionedSecond = executed === null ? perSecond : executed * gb;
  return (span, isProvisioned) =>
    (Math.max(compute.minimum, Math.ceil(span / step) * step) / 1e6) *
    (isProvisioned ? perProvisionedSecond : perSecond);
}

/** Instances kept ready are paid for by the reservation. */
function reservedPerSecondUsd({ scenario }: Trace, { provisioned, vcpu }: PriceList): number {
  const { memoryMb } = scenario.function;
  return provisioned === null
    ? 0
    : provisioned.perGbSecondUsd * (memoryMb / 1024) +
        provisioned.perVcpuSecondUsd * vcpusOf({ vcpu }, memoryMb);
}
