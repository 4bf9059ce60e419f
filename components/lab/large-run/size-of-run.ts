// How a run is made: as a film, as a report alone, or not at all; by how many requests are to be expected, and by
// what making its film came to.
import { useMemo, useSyncExternalStore } from "react";
import { filmLimits } from "@/simulator/run/limits";
import { largestRun, tooManyRequests } from "@/simulator/run/report-limits";
import type { Scenario } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { onRefusal, refusalOf, tooLargeText } from "../../player/refusals";

export type SizeOfRun =
  | { readonly kind: "film" }
  /** With why it is no film, in a sentence. */
  | { readonly kind: "report"; readonly sentence: string }
  | { readonly kind: "refused"; readonly sentence: string };

export function sizeOfRun(scenario: Scenario, refusal = refusalOf(scenario)): SizeOfRun {
  const expected = expectedArrivals(scenario);
  if (expected <= filmLimits.requests && refusal === null) return { kind: "film" };
  const tooMany = tooManyRequests(scenario, largestRun);
  if (tooMany !== null) return { kind: "refused", sentence: tooLargeText(tooMany, false) };
  if (refusal !== null)
    return { kind: "report", sentence: `${refusal} It is counted, and its report shown.` };
  const about = Math.round(expected).toLocaleString("en-US");
  const sentence = `About ${about} requests are too many for a film: the run is counted, and its report shown.`;
  return { kind: "report", sentence };
}

/** Anew where its film turns out to be too large. */
export function useSizeOfRun(scenario: Scenario): SizeOfRun;
export function useSizeOfRun(scenario: Scenario | null): SizeOfRun | null;
export function useSizeOfRun(scenario: Scenario | null): SizeOfRun | null {
  const known = () => scenario && refusalOf(scenario);
  const refusal = useSyncExternalStore(onRefusal, known, known);
  return useMemo(() => scenario && sizeOfRun(scenario, refusal), [scenario, refusal]);
}
