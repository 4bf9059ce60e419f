// What a file says over what lies beneath it: the preset, or the defaults.
import type { Distribution, Micros } from "@/simulator/scenario";
import { type DistributionFile, distributionOf } from "./scenario-distribution";
import { microsOf } from "./scenario-micros";

/** null is something given; only a key that is absent falls through to the base. */
export function given<T>(value: T | undefined, base: T): T {
  return value === undefined ? base : value;
}

export function givenMicros(text: string | undefined, base: Micros): Micros {
  return text === undefined ? base : microsOf(text);
}

export function givenDistribution(
  file: DistributionFile | undefined,
  base: Distribution,
): Distribution {
  return file === undefined ? base : distributionOf(file);
}
