// What is done by hand during a run, and what goes wrong in the middle of it, in a scenario file.
import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import type { Intervention, Scenario } from "@/simulator/scenario";
import { microsOf } from "./scenario-micros";
import {
  closed,
  duration,
  kinds,
  numberBetween,
  positiveDuration,
  share,
  truth,
  wholeBetween,
} from "./scenario-parts";
import type { Problem } from "./scenario-problem";

export const intervention = kinds([
  closed({ kind: z.literal("events"), at: duration, count: wholeBetween(1, 1e6) }),
  closed({ kind: z.literal("deployment"), at: duration }),
  closed({ kind: z.literal("provisioned"), at: duration, count: wholeBetween(0, 100_000) }),
  closed({
    kind: z.literal("downstream"),
    at: duration,
    for: positiveDuration,
    slower: z
      .optional(numberBetween(1, 1000))
      .check(z.describe("How many times longer a place is held; 1 if absent.")),
    refuses: z.optional(truth).check(z.describe("Whether nobody gets a place; false if absent.")),
  }).check(
    z.refine(
      ({ slower = 1, refuses = false }) => slower !== 1 || refuses,
      '"slower" above 1 or "refuses" true',
    ),
  ),
  closed({ kind: z.literal("lose"), at: duration, share }),
  closed({ kind: z.literal("errors"), at: duration, for: positiveDuration, share }),
]);

type InterventionFile = z.infer<typeof intervention>;

export function interventionOf(file: InterventionFile): Intervention {
  const at = microsOf(file.at);
  if (!("for" in file)) return { ...file, at };
  const lasting = { at, for: microsOf(file.for) };
  if (file.kind === "errors") return { ...file, ...lasting };
  return { ...file, ...lasting, slower: file.slower ?? 1, refuses: file.refuses ?? false };
}

export function writeIntervention(from: Intervention): InterventionFile {
  const at = printDuration(from.at);
  if (!("for" in from)) return { ...from, at };
  const lasting = { at, for: printDuration(from.for) };
  if (from.kind === "errors") return { ...from, ...lasting };
  return {
    kind: from.kind,
    ...lasting,
    ...(from.slower !== 1 && { slower: from.slower }),
    ...(from.refuses && { refuses: true }),
  };
}

/** Nothing can be slow where nothing is. */
export function faultProblems(
  { downstream }: Scenario,
  file: readonly InterventionFile[],
): readonly Problem[] {
  if (downstream !== null) return [];
  const expected = 'a scenario with the key "downstream"';
  return file.flatMap(({ kind }, index) =>
    kind === "downstream" ? [{ path: `interventions[${index}]`, expected, found: "nothing" }] : [],
  );
}
