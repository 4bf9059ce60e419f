// AWS Lambda from a container image with Node.js 22: blocks of the image are read on demand, which
// makes the slow starts slower. Everything else is as on Lambda with a zip package.
import { assumed } from "../origin";
import { lambdaPerf, lambdaPreset, measuredByLambdaPerf } from "./lambda";
import { lognormal, ms } from "./time";

export const lambdaImage = lambdaPreset({
  id: "lambda-image",
  title: "AWS Lambda, container image with Node.js 22",
  measured: measuredByLambdaPerf,
  caution:
    "Reading files of the image on demand counts as init, so the slowest starts are far from the median.",
  coldStart: {
    fetch: assumed(
      lognormal(ms(80), ms(520)),
      "Only the blocks that are needed are read; AWS's paper of 2023 gives no distribution.",
    ),
    runtimeInit: lambdaPerf("Node.js 22 image", { median: 305, p90: 573, p99: 802 }, 278),
    functionInit: assumed(
      lognormal(ms(150), ms(700)),
      "One cloud SDK client and a small bundle, as with a zip package.",
    ),
  },
});
