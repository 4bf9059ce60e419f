// One Lambda function as public request logs of 2020 show it: for comparing the engine with what was
// measured, and for the lesson on keep-alive. Not a picture of Lambda today.
import { assumed, sourced } from "../origin";
import { lambdaPlatform, lambdaPreset } from "./lambda";
import { noAgeLimit, noPhase, usualFunction } from "./shared";
import { constant, ms, seconds, uniform } from "./time";

const logs = "https://github.com/pacslab/serverless-performance-modeling";
const logDates = "2020-04 to 2020-06";
const withinInit = noPhase(
  "The logs show the whole start only; all of it stands under function init.",
);

export const lambda2020Measured = lambdaPreset({
  id: "lambda-2020-measured",
  title: "AWS Lambda as measured in 2020",
  measured: "Public request logs of one function, spring of 2020.",
  caution:
    "One function, one Region, one season. In larger pools some instances lived up to 1,523 s; AWS documents no number.",
  function: {
    ...usualFunction,
    cpu: assumed(0, "What was measured is the whole, with the processor it had."),
    memoryMb: assumed(128, "The logs do not say; the smallest size."),
    duration: sourced(
      { kind: "exponential", mean: seconds(1.991) },
      logs,
      logDates,
      "Mean warm response 1.991 s; the shape is the one its authors' model assumes.",
    ),
    timeout: assumed(seconds(900), "The longest Lambda allows, so that no long run is cut."),
  },
  coldStart: {
    provision: withinInit,
    fetch: withinInit,
    runtimeInit: withinInit,
    functionInit: sourced(
      constant(ms(253)),
      logs,
      logDates,
      "Mean cold response 2.244 s less mean warm response 1.991 s.",
    ),
  },
  platform: {
    keepAlive: sourced(
      { kind: "fixed", idle: uniform(seconds(630), seconds(660)) },
      logs,
      logDates,
      "Of a lone instance: 4 % of requests cold after a gap of 600 to 630 s, 76 % after 630 to 660 s, all beyond (198 gaps).",
    ),
    scaling: assumed(
      lambdaPlatform.scaling.value,
      "Today's rule; the load in the logs never came near the one of 2020.",
    ),
    maxLifetime: noAgeLimit,
    vcpus: assumed(null, "The measured times are those of the processor it had."),
  },
});
