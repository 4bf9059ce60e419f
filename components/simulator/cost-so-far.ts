// What a run has cost up to any instant: each charge at the moment it is made, summed once. The same prices
// and the same rounding as the engine's bill, so at the end it is the report's total.
import { vcpusOf } from "@/simulator/cost";
import { alwaysOnCostUsd } from "@/simulator/prices/always-on";
import { coldStartPhases, type Micros, type PriceList } from "@/simulator/scenario";
import { countUpTo } from "@/simulator/trace/search";
import { starts, type Trace } from "@/simulator/trace/trace";
import { orderOf } from "./order-of";

export type CostSoFar = {
  readonly usdAt: (at: Micros) => number;
  /** Machines for the run's peak, paid for from the start whether they work or not. */
  readonly alwaysOnUsdAt: (at: Micros) => number;
};

export function costSoFar(trace: Trace): CostSoFar | null {
  const { prices } = trace.scenario;
  if (prices === null) return null;
  const charges = [...runCharges(trace, prices), ...busyCharges(trace, prices)];
  const order = orderOf(Float64Array.from(charges, ({ at }) => at));
  const times = Float64Array.from(order, (n) => charges[n]?.at ?? 0);
  const sums = new Float64Array(charges.length + 1);
  order.forEach((charge, n) => {
    sums[n + 1] = (sums[n] ?? 0) + (charges[charge]?.usd ?? 0);
  });
  const perMicro = alwaysOnUsdPerMicro(trace, prices);
  return {
    usdAt: (at) => (sums[countUpTo(times, at)] ?? 0) + reservedUsd(trace, prices, at),
    alwaysOnUsdAt: (at) => perMicro * at,
  };
}

type Charge = { readonly at: Micros; readonly usd: number };

/** Each finished run of a handler: the request, its CPU time, and its time where time is metered by request. */
function runCharges(trace: Trace, prices: PriceList): Charge[] {
  const { tries, instances, horizon } = trace;
  const charges: Charge[] = [];
  for (let row = 0; row < tries.at.length; row += 1) {
    const startedAt = tries.startedAt[row] ?? Number.POSITIVE_INFINITY;
    const at = tries.endedAt[row] ?? Number.POSITIVE_INFINITY;
    if (startedAt > horizon || at > horizon) continue;
    const instance = tries.instance[row] ?? 0;
    const cpu = prices.cpu ? ((at - startedAt) / 1e6) * prices.cpu.share : 0;
    let usd = prices.perRequestUsd + cpu * (prices.cpu?.perSecondUsd ?? 0);
    if (prices.compute.meter === "request") {
      const isCold = starts[tries.start[row] ?? 0] === "cold";
      const start = isCold ? billedStart(trace, prices, instance) : 0;
      const isProvisioned = (instances.provisionedAt[instance] ?? at) < at;
      usd += timeUsd(trace, prices, at - startedAt + start, isProvisioned);
    }
    charges.push({ at, usd });
  }
  return charges;
}

/** Each spell in which an instance had something to do, where that is what is metered. */
function busyCharges(trace: Trace, prices: PriceList): Charge[] {
  if (prices.compute.meter !== "busy-instance") return [];
  const { instances, index, idle, horizon } = trace;
  const charges: Charge[] = [];
  for (let instance = 0; instance < instances.createdAt.length; instance += 1) {
    let from = instances.readyAt[instance] ?? horizon;
    let start = billedStart(trace, prices, instance);
    const provisionedAt = instances.provisionedAt[instance] ?? horizon;
    const endedAt = Math.min(instances.endedAt[instance] ?? horizon, horizon);
    const close = (until: Micros) => {
      if (until <= from) return;
      const usd = timeUsd(trace, prices, until - from + start, provisionedAt < until);
      charges.push({ at: until, usd });
      start = 0;
    };
    const last = index.idleStart[instance + 1] ?? 0;
    for (let n = index.idleStart[instance] ?? 0; n < last; n += 1) {
      const spell = index.idleRows[n] ?? 0;
      close(idle.since[spell] ?? horizon);
      from = Math.min(idle.endedAt[spell] ?? horizon, horizon);
    }
    close(endedAt);
  }
  return charges;
}

/** The billed part of a start; one made ahead to be kept ready is paid for by its reservation. */
function billedStart({ instances }: Trace, { compute }: PriceList, instance: number): Micros {
  if (instances.provisionedAt[instance] === instances.createdAt[instance]) return 0;
  let sum = 0;
  coldStartPhases.forEach((phase, n) => {
    if (compute.billedPhases.includes(phase))
      sum += instances.phases[instance * coldStartPhases.length + n] ?? 0;
  });
  return sum;
}

function timeUsd(trace: Trace, prices: PriceList, span: Micros, isProvisioned: boolean): number {
  const { compute, provisioned } = prices;
  const step = Math.max(1, compute.granularity);
  const seconds = Math.max(compute.minimum, Math.ceil(span / step) * step) / 1e6;
  const { memoryMb } = trace.scenario.function;
  const gb = memoryMb / 1024;
  const executed = isProvisioned ? (provisioned?.executionPerGbSecondUsd ?? null) : null;
  if (executed !== null) return seconds * executed * gb;
  const vcpus = vcpusOf(prices, memoryMb);
  return seconds * (compute.perGbSecondUsd * gb + compute.perVcpuSecondUsd * vcpus);
}

/** Instances kept ready are paid for by the reservation, in steps of its own. */
function reservedUsd({ scenario }: Trace, prices: PriceList, at: Micros): number {
  const { provisioned } = prices;
  if (provisioned === null) return 0;
  const { memoryMb } = scenario.function;
  const perSecond =
    provisioned.perGbSecondUsd * (memoryMb / 1024) +
    provisioned.perVcpuSecondUsd * vcpusOf(prices, memoryMb);
  const step = Math.max(1, provisioned.granularity);
  let count = scenario.platform.provisioned;
  let since = 0;
  let reserved = 0;
  const close = (until: Micros) => {
    reserved += (count * Math.ceil((until - since) / step) * step) / 1e6;
  };
  for (const one of scenario.interventions) {
    if (one.kind !== "provisioned" || one.at > at) continue;
    close(one.at);
    since = one.at;
    count = one.count;
  }
  close(at);
  return reserved * perSecond;
}

function alwaysOnUsdPerMicro({ scenario, report }: Trace, prices: PriceList): number {
  const { memoryMb } = scenario.function;
  const { peakBusy } = report.instances;
  const fleet = {
    vcpus: peakBusy * vcpusOf(prices, memoryMb),
    memoryGb: (peakBusy * memoryMb) / 1024,
    hours: 1,
  };
  return alwaysOnCostUsd(fleet) / 3.6e9;
}
