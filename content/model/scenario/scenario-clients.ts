// What callers do whose request was refused, failed or timed out, in a scenario file.
import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import { type Clients, endless, type Micros, type Scenario } from "@/simulator/scenario";
import { defaultClients } from "./scenario-defaults";
import { whatDiffers } from "./scenario-differences";
import { givenMicros } from "./scenario-given";
import { jitter } from "./scenario-invocation";
import { closed, duration, numberBetween, wholeBetween } from "./scenario-parts";
import { type Problem, show } from "./scenario-problem";

export const clients = closed({
  retries: z.optional(wholeBetween(0, 100)).check(z.describe("Further tries; 3 if absent.")),
  backoff: z
    .optional(
      closed({
        first: z.optional(duration),
        factor: z.optional(numberBetween(1, 1000)),
        max: z.optional(duration),
      }),
    )
    .check(z.describe("The pause: first (100ms) times factor (2) each time, max (20s) at most.")),
  jitter: z
    .optional(jitter)
    .check(z.describe("Pauses whole (none) or drawn between nothing and that; full if absent.")),
  giveUpAfter: z
    .optional(z.nullable(duration))
    .check(z.describe("No try begins later after the first arrival; null, if absent: no limit.")),
}).check(
  z.meta({
    id: "Clients",
    description: "What callers do whose request was refused, failed or timed out.",
  }),
);

type ClientsFile = z.infer<typeof clients>;

export function clientsOf(file: ClientsFile | undefined): Clients | null {
  if (file === undefined) return null;
  const { backoff } = defaultClients;
  return {
    retries: file.retries ?? defaultClients.retries,
    backoff: {
      first: givenMicros(file.backoff?.first, backoff.first),
      factor: file.backoff?.factor ?? backoff.factor,
      max: givenMicros(file.backoff?.max, backoff.max),
    },
    jitter: file.jitter ?? defaultClients.jitter,
    giveUpAfter: givenMicros(file.giveUpAfter ?? undefined, endless),
  };
}

export function writeClients(own: Clients | null): ClientsFile | undefined {
  if (own === null) return undefined;
  const backoff = whatDiffers(writeBackoff(own.backoff), writeBackoff(defaultClients.backoff));
  return {
    ...whatDiffers(writeFlat(own), writeFlat(defaultClients)),
    ...(backoff && { backoff }),
  };
}

function writeFlat({ retries, jitter, giveUpAfter }: Clients) {
  return {
    retries,
    jitter,
    giveUpAfter: giveUpAfter === endless ? null : printDuration(giveUpAfter),
  };
}

function writeBackoff({ first, factor, max }: Clients["backoff"]) {
  return { first: printDuration(first), factor, max: printDuration(max) };
}

export function clientProblems(
  { clients: own, invocation }: Scenario,
  file: ClientsFile | undefined,
): readonly Problem[] {
  if (own === null) return [];
  const told = (micros: Micros) => show(printDuration(micros));
  const { first, max } = own.backoff;
  const backoff =
    file?.backoff?.max === undefined
      ? { path: "clients.backoff.first", expected: `at most max, ${told(max)}`, found: told(first) }
      : {
          path: "clients.backoff.max",
          expected: `at least first, ${told(first)}`,
          found: told(max),
        };
  const callers = {
    path: "clients",
    expected: `no such key unless the invocation is "sync"`,
    found: show(file),
  };
  return [...(invocation.kind === "sync" ? [] : [callers]), ...(max < first ? [backoff] : [])];
}
