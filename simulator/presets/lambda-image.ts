// AWS Lambda from a container image with Node.js 22: blocks of the image are read on demand, which
// makes the slow starts slower. Everything else is as on Lambda with a zip package.
import { assumed, sourced } from "../origin";
import { lambdaFunction, lambdaPlatform, lambdaPricesX86, lambdaProvision } from "./lambda";
import type { Preset } from "./preset";
import { noFirstRunPenalty, notASnapshot } from "./shared";
import { lognormal, ms } from "./time";

export const lambdaImage: Preset = {
  id: "lambda-image",
  title: "AWS Lambda, container image with Node.js 22",
  measured:
    "Runtime init: lambda-perf, one start a run over 29 days of July and August 2026, at 1,024 MB.",
  caution:
    "Reading files of the image on demand counts as init, so the slowest starts are far from the median.",
  function: lambdaFunction(512),
  platform: {
    ...lambdaPlatform,
    coldStart: {
      provision: lambdaProvision,
      fetch: assumed(
        lognormal(ms(80), ms(520)),
        "Only the blocks that are needed are read; AWS's paper of 2023 gives no distribution.",
      ),
      runtimeInit: sourced(
        lognormal(ms(305), ms(802)),
        "https://github.com/maxday/lambda-perf/tree/main/data",
        "2026-07-24 to 2026-08-22",
        "Init Duration of an empty Node.js 22 image, x86, 1,024 MB: median 305, p90 573, p99 802 ms over 278 cold starts.",
      ),
      functionInit: assumed(
        lognormal(ms(150), ms(700)),
        "One cloud SDK client and a small bundle, as with a zip package.",
      ),
      restore: notASnapshot,
    },
    firstRunFactor: noFirstRunPenalty,
  },
  prices: lambdaPricesX86,
};
