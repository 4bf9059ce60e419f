// Vercel Functions with Fluid compute, Node.js, on a paid plan.
import { assumed, sourced, sourcedFrom } from "../origin";
import type { Preset } from "./preset";
import { handlerDuration, noPhase, notASnapshot, usualFunction, usualPlatform } from "./shared";
import { lognormal, minutes, ms, seconds } from "./time";

const limit = sourcedFrom("https://vercel.com/docs/functions/limitations", "2025-12-18");

export const vercelFluid: Preset = {
  id: "vercel-fluid",
  title: "Vercel Functions, Fluid compute",
  measured:
    "Cold starts are not published one by one; in July 2025 Vercel reported that 99.37 % of requests meet none.",
  caution: "Bytecode caching and predictive scaling are not simulated.",
  function: {
    ...usualFunction,
    memoryMb: limit(2048, "2 GB, or 4 GB on larger plans."),
    duration: handlerDuration,
    timeout: limit(seconds(300), "Default; up to 800 s on paid plans."),
  },
  platform: {
    ...usualPlatform,
    coldStart: {
      provision: assumed(lognormal(ms(100), ms(400)), "As on Lambda."),
      fetch: noPhase("Counted with provisioning."),
      runtimeInit: assumed(
        lognormal(ms(140), ms(194)),
        "As measured for Node.js 22 on Lambda; Vercel publishes no figure.",
      ),
      functionInit: assumed(
        lognormal(ms(200), ms(1100)),
        "A web framework's route; less when its bytecode is cached.",
      ),
      restore: notASnapshot,
    },
    keepAlive: assumed(
      { kind: "fixed", idle: { kind: "constant", value: minutes(5) } },
      "Not published.",
    ),
    concurrencyPerInstance: assumed(
      10,
      "Several requests share an instance; the number follows load and is not published. Ten, each computing for a tenth of its time, fill one processor.",
    ),
    vcpus: assumed(1, "One vCPU for an instance of 2 GB."),
    maxInstances: limit(
      30_000,
      "A concurrency of 30,000 on the Hobby and Pro plans, which the scaling page explains as instances running at once.",
    ),
    provisioned: sourced(
      1,
      "https://vercel.com/blog/scale-to-one-how-fluid-solves-cold-starts",
      "2025-07",
      "Production on a paid plan keeps at least one instance.",
    ),
    scaling: sourced(
      { burst: 1000, refill: 1000, every: seconds(10) },
      "https://vercel.com/docs/functions/concurrency-scaling",
      "2025-09-05",
      "1,000 concurrent executions more every 10 s in a region, counted here as instances; what is not used is taken as not saved up.",
    ),
    whenFull: assumed({ kind: "throttle" }, "Requests over the limit are refused."),
  },
  prices: assumed("vercel", "Lowest regional rates without included use."),
};
