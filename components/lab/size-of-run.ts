// How a run is made, by how many requests are to be expected: as a film, as a report alone, or not at all.
import { largestRun, tooLarge } from "@/simulator/run/limits";
import type { Scenario } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";

export type SizeOfRun =
  | { readonly kind: "film" }
  | { readonly kind: "report"; readonly expected: number }
  | { readonly kind: "refused"; readonly sentence: string };

/** Most requests of a run that is kept whole, to be looked at instant by instant. */
const largestFilm = 200_000;

export function sizeOfRun(scenario: Scenario): SizeOfRun {
  const expected = expectedArrivals(scenario);
  if (expected <= largestFilm) return { kind: "film" };
  const refusal = tooLarge(scenario, largestRun);
  if (refusal === null) return { kind: "report", expected };
  return { kind: "refused", sentence: `This run is too large: ${refusal.message}.` };
}
