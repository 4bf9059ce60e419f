// The one schema of a scenario file: lessons, the lab, share links, quiz questions, tests and the
// command line all read this. Reading one is scenario.ts; here is only what may stand in it.

import * as z from "zod/mini";
import { presetIds } from "@/simulator/presets/presets";
import { priceListIds } from "@/simulator/prices/price-lists";
import { clients } from "./scenario-clients";
import { downstream } from "./scenario-downstream";
import { functionConfig } from "./scenario-function";
import { intervention } from "./scenario-intervention";
import { invocation } from "./scenario-invocation";
import { choice, closed, listOf, positiveDuration, textOf, wholeBetween } from "./scenario-parts";
import { platform } from "./scenario-platform";
import { traffic } from "./scenario-traffic";

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
      .check(
        z.describe(
          "Who waits: the caller (sync), an event queue (async), or a queue that is read (queue).",
        ),
      ),
    clients: z.optional(clients),
    downstream: z.optional(downstream),
    interventions: z
      .optional(listOf(intervention, "interventions", 0, 10_000))
      .check(z.describe("What is done by hand during the run, and what goes wrong.")),
    prices: z
      .optional(z.nullable(choice(priceListIds)))
      .check(z.describe("The price list; null for none.")),
  },
  "a scenario (a JSON object)",
).check(z.meta({ title: "Scenario", description: "One run of the simulator." }));

export type ScenarioFile = z.infer<typeof scenarioSchema>;
