// A duration of a scenario file as whole microseconds. NaN for what its schema refuses: comparisons
// inside the schema may meet such a text, whoever reads an accepted file never does.
import { parseDuration } from "@/simulator/duration";
import type { Micros } from "@/simulator/scenario";

export function microsOf(text: string): Micros {
  return parseDuration(text) ?? Number.NaN;
}
