// The one schema of a scenario file: lessons, the lab, share links, quiz questions, tests and the
// command line all read this. Reading one is scenario.ts; here is only what may stand in it.

import * as z from "zod/mini";
import { presetIds } from "@/simulator/presets/presets";
import { priceListIds } from "@/simulator/prices/price-lists";
import { distribution } from "./scenario-distribution";
import {
  choice,
  closed,
  duration,
  kinds,
  listOf,
  numberBetween,
  positiveDuration,
  textOf,
  wholeBetween,
} from "./scenario-parts";
import { platform } from "./scenario-platform";
import { traffic } from "./scenario-traffic";

const functionConfig = closed({
  memoryMb: z
    .optional(wholeBetween(1, 1_000_000))
    .check(z.describe("Memory of an instance, in MB.")),
  duration: z.optional(distribution).check(z.describe("How long the handler runs.")),
  timeout: z.optional(positiveDuration).check(z.describe("When the handler is cut off.")),
});

const intervention = kinds([
  closed({ kind: z.literal("events"), at: duration, count: wholeBetween(1, 1e6) }),
  closed({ kind: z.literal("deployment"), at: duration }),
  closed({ kind: z.literal("provisioned"), at: duration, count: wholeBetween(0, 100_000) }),
  closed({
    kind: z.literal("downstream"),
    at: duration,
    for: positiveDuration,
    slower: z._default(numberBetween(1, 1000), 1),
    refuses: z._default(z.boolean("true or false"), false),
  }),
  closed({ kind: z.literal("lose"), at: duration, share: numberBetween(0, 1) }),
  closed({
    kind: z.literal("errors"),
    at: duration,
    for: positiveDuration,
    share: numberBetween(0, 1),
  }),
]);

const expectedInvocation = '"sync" or an object with a kind, "async"';
const invocation = z.union(
  [
    z.literal("sync", expectedInvocation),
    kinds([
      closed({
        kind: z.literal("async"),
        retries: z.optional(wholeBetween(0, 100)),
        retryAfter: z.optional(listOf(duration, "durations", 1, 100)),
        maxAge: z.optional(duration),
      }),
    ]),
  ],
  expectedInvocation,
);

export const scenarioSchema = closed(
  {
    $schema: z.optional(textOf(500)).check(z.describe("Where an editor finds this schema.")),
    title: z.optional(textOf(200)).check(z.describe("A name for people.")),
    description: z.optional(textOf(2000)).check(z.describe("What happens, in a sentence.")),
    lookFor: z.optional(textOf(2000)).check(z.describe("What to watch while it runs.")),
    preset: z
      .optional(choice(presetIds))
      .check(z.describe("A platform whose settings fill whatever is not given.")),
    seed: z
      .optional(wholeBetween(0, 4_294_967_295))
      .check(z.describe("Chooses the random draws; 1 if absent.")),
    horizon: z
      .optional(positiveDuration)
      .check(z.describe("How much simulated time to run; 1h if absent.")),
    traffic: z.optional(traffic),
    function: z.optional(functionConfig).check(z.describe("The function that is called.")),
    platform: z.optional(platform).check(z.describe("The platform that runs it.")),
    invocation: z
      .optional(invocation)
      .check(z.describe("Whether the caller waits (sync) or an event queue does (async).")),
    interventions: z
      .optional(listOf(intervention, "interventions", 0, 10_000))
      .check(z.describe("What is done by hand during the run.")),
    prices: z
      .optional(z.nullable(choice(priceListIds)))
      .check(z.describe("The price list; null for none.")),
  },
  "a scenario (a JSON object)",
).check(z.meta({ title: "Scenario", description: "One run of the simulator." }));

export type ScenarioFile = z.infer<typeof scenarioSchema>;
