// Azure Functions on the Flex Consumption plan, Node.js, 2,048 MB instances, HTTP.
import { assumed, sourced } from "../origin";
import type { Preset } from "./preset";
import { handlerDuration, noPhase, notASnapshot, usualFunction, usualPlatform } from "./shared";
import { lognormal, minutes, ms, seconds, uniform } from "./time";

const scaleTable = "https://learn.microsoft.com/en-us/azure/azure-functions/functions-scale";

export const azureFlex: Preset = {
  id: "azure-flex",
  title: "Azure Functions Flex Consumption, Node.js",
  measured:
    "Nothing measured for Node.js: host start and scale-out are taken from one practitioner's lab with Python 3.11, published in 2026.",
  caution:
    "The first request after a long silence was far slower in that lab (about 30 s once); the simulator treats every start as a scale-out.",
  function: {
    ...usualFunction,
    memoryMb: sourced(
      2048,
      scaleTable,
      "2026-09-16",
      "The middle one of three instance sizes: 512, 2,048 and 4,096 MB.",
    ),
    duration: handlerDuration,
    timeout: sourced(
      seconds(230),
      scaleTable,
      "2026-09",
      "An HTTP response must come within 230 s, whatever the plan.",
    ),
  },
  platform: {
    ...usualPlatform,
    coldStart: {
      provision: assumed(
        lognormal(ms(1000), ms(3000)),
        "What scale-out in a lab with Python leaves when host start is taken away (1.7 to 1.85 s in all); the spread is a guess.",
      ),
      fetch: noPhase("Counted with provisioning."),
      runtimeInit: assumed(
        uniform(ms(363), ms(453)),
        "As host start with Python 3.11 in one practitioner's lab of 2026 (azure-functions-practical-guide on GitHub); no series for Node.js was found.",
      ),
      functionInit: assumed(lognormal(ms(300), ms(900)), "A small app."),
      restore: notASnapshot,
    },
    keepAlive: assumed(
      { kind: "fixed", idle: { kind: "constant", value: minutes(10) } },
      'Microsoft says "a number of minutes"; on the older plan 20 min was measured (2021).',
    ),
    concurrencyPerInstance: sourced(
      16,
      "https://learn.microsoft.com/en-us/azure/azure-functions/flex-consumption-how-to",
      "2026",
      "Default for HTTP at this size: 4, 16 or 32 by instance size, except in Python apps.",
    ),
    maxInstances: assumed(
      100,
      "What Microsoft's templates set for a new app; the default was not read in the documentation. The plan allows 1,000, and the documented quota of 512,000 MB in a region 250 instances of this size.",
    ),
    scaling: assumed(
      { burst: 10, refill: 10, every: seconds(1) },
      'The documentation says "fast" without a number.',
    ),
    vcpus: sourced(
      1,
      scaleTable,
      "2026-09-28",
      "One core for 2,048 MB; 0.25 and 2 for the sizes beside it. It does not follow memory here.",
    ),
    whenFull: assumed(
      { kind: "queue", maxWait: seconds(230) },
      "Requests are taken to wait at the front end until the HTTP limit.",
    ),
  },
  prices: assumed("azure-flex", "On-demand rates without the free grant."),
};
