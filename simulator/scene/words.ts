// The few words on the stage, short enough for a cell.

import { quantity } from "../quantity";
import type { ColdStartPhase, Micros } from "../scenario";

export const phaseWords: Readonly<Record<ColdStartPhase, string>> = {
  provision: "provision",
  fetch: "fetch code",
  runtimeInit: "runtime",
  functionInit: "your init",
  restore: "restore",
};

/** The name of an instance, as the stage, the timeline and the table say it. */
export function instanceName(number: number): string {
  return `i${number + 1}`;
}

/** "85 ms", "1.24 s", "2 min": a latency as it leaves the stage. */
export function latencyText(length: Micros): string {
  if (length < 10_000) return quantity(Number((length / 1000).toPrecision(2)), "ms");
  if (length < 1_000_000) return quantity(Math.round(length / 1000), "ms");
  if (length < 60_000_000) return quantity(Number((length / 1_000_000).toPrecision(3)), "s");
  return quantity(Number((length / 60_000_000).toPrecision(2)), "min");
}

/** "8 min", "40 s": what is left of a keep-alive, never more exact than it is useful. */
export function remainingText(length: Micros): string {
  const seconds = length / 1_000_000;
  if (seconds < 1) return quantity("<1", "s");
  if (seconds < 100) return quantity(Math.round(seconds), "s");
  const minutes = seconds / 60;
  return minutes < 100
    ? quantity(Math.round(minutes), "min")
    : quantity(Math.round(minutes / 60), "h");
}

/** "455 ms", "40 s", "8 min": how long something has lasted, also when it was short. */
export function lastedText(length: Micros): string {
  return length < 1_000_000 ? latencyText(length) : remainingText(length);
}

export function countText(count: number): string {
  return count.toLocaleString("en-US");
}
