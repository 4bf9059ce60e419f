// What stood in a request's way, in words: the limit it met, and how a run of it failed.
import type { TryExplained } from "@/simulator/read/explain";
import type { Scenario } from "@/simulator/scenario";
import { instanceName, latencyText } from "@/simulator/scene/words";
import type { Failure, Limit } from "@/simulator/trace/kinds";

/** Why it was refused, or why it stands in line; the second half of a sentence. */
export const limitReasons: Readonly<Record<Exclude<Limit, "none">, string>> = {
  cap: "every instance was busy and no more may be added",
  scaling: "every instance was busy and no more may be added",
  requests: "more came in a second than are accepted",
  scaler: "every instance was busy, and it is the autoscaler that adds more",
};

/** How a run ended without a result, or the start that a request waited for; a sentence without its subject. */
export function failureWords(
  { function: own, downstream }: Scenario,
  failure: Exclude<Failure, "none">,
  { cause, startedAt }: Pick<TryExplained, "cause" | "startedAt">,
): string {
  switch (failure) {
    case "timeout":
      return `ran into the timeout of ${latencyText(own.timeout)} and was cut off`;
    case "error":
      return "failed with an error";
    case "no-place":
      return `got no place at ${theName(downstream?.name ?? "")} and failed`;
    case "lost": {
      const name = cause.kind === "never-placed" ? "its instance" : instanceName(cause.instance);
      return startedAt === null
        ? `failed: ${name} was lost before it was ready`
        : `failed: ${name} was lost, and what ran there with it`;
    }
  }
}

/** As a scenario calls what is behind the function: "the database". */
export function theName(name: string): string {
  return /^(the|a|an|our|your) /i.test(name) ? name : `the ${name}`;
}

/** How many of the places behind the function are taken. */
export function takenWords(taken: number, places: number): string {
  const of = places.toLocaleString("en-US");
  if (taken === 0) return places === 1 ? "its one place is free" : `all ${of} places are free`;
  if (taken >= places)
    return places === 1 ? "its one place is taken" : `all ${of} places are taken`;
  return `${taken.toLocaleString("en-US")} of ${of} places are taken`;
}
