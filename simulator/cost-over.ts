// A run's cost told for a day or a month of the same, and beside it what machines that never sleep would
// cost for the same peak. A month is thirty days.
import { type AlwaysOn, alwaysOnFleet, machinesFor, vcpusOf } from "./cost";
import { alwaysOnCostUsd } from "./prices/always-on";
import type { Micros, Scenario } from "./scenario";

export const dayLength: Micros = 86_400_000_000;
export const monthLength: Micros = 30 * dayLength;

/** What would be paid for `length` of the same. */
export function costOver(usd: number, horizon: Micros, length: Micros): number {
  return horizon > 0 ? (usd * length) / horizon : 0;
}

/** For the run itself; null without a price list, which says how many vCPUs an instance has. */
export function alwaysOnUsdOf(peakBusy: number, scenario: Scenario): AlwaysOn | null {
  const { prices } = scenario;
  if (prices === null) return null;
  const vcpus = vcpusOf(prices, scenario.function.memoryMb);
  const { ifWaiting, ifComputing } = machinesFor(peakBusy, scenario);
  const usd = (machines: number) => alwaysOnCostUsd(alwaysOnFleet(machines, scenario, vcpus));
  return { ifWaiting: usd(ifWaiting), ifComputing: usd(ifComputing) };
}

/** The one number of a report: where it is not told how much requests wait, that they mostly do; 0 without prices. */
export function reportedAlwaysOnUsd(peakBusy: number, scenario: Scenario): number {
  return alwaysOnUsdOf(peakBusy, scenario)?.ifWaiting ?? 0;
}

/** "$1.20", or both prices and what decides between them, each as it is printed. */
export function alwaysOnText(
  { ifWaiting, ifComputing }: AlwaysOn,
  print: (usd: number) => string,
  isOne = ifWaiting === ifComputing,
): string {
  if (isOne) return print(ifWaiting);
  return `${print(ifWaiting)} if requests mostly wait, ${print(ifComputing)} if they compute`;
}

/** "$0", "$0.0012", "$3.40", "$12,300": as exact as money is useful. */
export function usdText(usd: number): string {
  const size = Math.abs(usd);
  const sign = usd < 0 ? "−" : "";
  if (size === 0) return "$0";
  if (size >= 1000) return `${sign}$${Math.round(size).toLocaleString("en-US")}`;
  if (size >= 0.095) return `${sign}$${size.toFixed(2)}`;
  if (size < 0.000001) return `less than $0.000001`;
  const digits = Math.min(7, 1 - Math.floor(Math.log10(size)));
  return `${sign}$${Number(size.toFixed(digits)).toFixed(digits)}`;
}
