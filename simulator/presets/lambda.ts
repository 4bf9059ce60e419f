// AWS Lambda with a zip package: what all its runtimes share, then Node.js, Python and Java.
// SnapStart, images and the measurement of 2020 are in their own files.
import { assumed, type Sourced, sourced } from "../origin";
import type { Distribution, KeepAlive, Placement, ScalingRate, WhenFull } from "../scenario";
import type { Preset, SourcedFunction, SourcedPlatform } from "./preset";
import {
  handlerDuration,
  noFirstRunPenalty,
  noneProvisioned,
  notASnapshot,
  timeoutOfThirtySeconds,
} from "./shared";
import { lognormal, minutes, ms, seconds, uniform } from "./time";

const documentation = "https://docs.aws.amazon.com/lambda/latest/dg/";
const benchmark = "https://github.com/maxday/lambda-perf/tree/main/data";
const benchmarkDate = "2026-07-24 to 2026-08-22";
const lambdaPerf = (what: string, spread: string) =>
  `Init Duration of an empty ${what} function, x86, 1,024 MB: ${spread}.`;

const lambdaKeepAlive: Sourced<KeepAlive> = assumed(
  { kind: "fixed", idle: uniform(minutes(5), minutes(15)) },
  "Not published. Outside measurements found 5 to 7 min in 2021, 10 min before, 25 to 65 min earlier still.",
);

const lambdaPlacement: Sourced<Placement> = sourced(
  "most-recently-used",
  "https://github.com/pacslab/serverless-performance-modeling",
  "2020-04 to 2020-06",
  "In public request logs of one function, 99.6 % of choices fell on the instance used last. Not published by AWS.",
);

export const lambdaPlatform: Omit<SourcedPlatform, "coldStart" | "firstRunFactor"> = {
  keepAlive: lambdaKeepAlive,
  concurrencyPerInstance: sourced(
    1,
    `${documentation}lambda-managed-instances.html`,
    "read 2026-10-01",
    "An ordinary Lambda environment handles one invocation at a time.",
  ),
  maxInstances: sourced<number | null>(
    1000,
    `${documentation}gettingstarted-limits.html`,
    "read 2026-10-01",
    "Default quota of concurrent executions for an account in one Region.",
  ),
  provisioned: noneProvisioned,
  scaling: sourced<ScalingRate | null>(
    { burst: 1000, refill: 1000, every: seconds(10) },
    `${documentation}scaling-behavior.html`,
    "2026",
    "Each function may add 1,000 environments every 10 s; what is not used is not saved up.",
  ),
  placement: lambdaPlacement,
  whenFull: sourced<WhenFull>(
    { kind: "throttle" },
    `${documentation}scaling-behavior.html`,
    "2026",
    "Requests over the limit are refused with status 429.",
  ),
  maxLifetime: assumed<Distribution | null>(
    uniform(minutes(90), minutes(150)),
    'AWS says only that environments are recycled "every few hours"; 2 h, spread out, is a guess.',
  ),
};

export const lambdaProvision = assumed(
  lognormal(ms(70), ms(280)),
  "AWS publishes only a best case of 50 ms for the whole creation of an environment (2023).",
);
const zipFetch = assumed(
  lognormal(ms(30), ms(120)),
  "A small package. AWS does not publish how long fetching code takes.",
);
const smallFunctionInit = assumed(
  lognormal(ms(150), ms(700)),
  "One cloud SDK client and a small bundle; real functions range from 0 to several seconds.",
);

export const lambdaFunction = (memoryMb: number): SourcedFunction => ({
  memoryMb: assumed(memoryMb, "A common middle setting; Lambda allows 128 to 10,240 MB."),
  duration: handlerDuration,
  timeout: timeoutOfThirtySeconds,
});

export const lambdaPricesX86 = assumed<"aws-lambda-x86">(
  "aws-lambda-x86",
  "x86 in us-east-1 without the free tier; choose the Arm list for a Graviton function.",
);

const measured =
  "Runtime init: lambda-perf, one start a run over 29 days of July and August 2026, at 1,024 MB.";
const caution =
  "The benchmark leaves out creating the environment and fetching the code, and its functions import nothing.";

export const lambdaNode: Preset = {
  id: "lambda-node",
  title: "AWS Lambda, Node.js 22",
  measured,
  caution,
  function: lambdaFunction(512),
  platform: {
    ...lambdaPlatform,
    coldStart: {
      provision: lambdaProvision,
      fetch: zipFetch,
      runtimeInit: sourced(
        lognormal(ms(140), ms(194)),
        benchmark,
        benchmarkDate,
        lambdaPerf("Node.js 22", "median 140, p90 157, p99 194 ms over 284 cold starts"),
      ),
      functionInit: smallFunctionInit,
      restore: notASnapshot,
    },
    firstRunFactor: noFirstRunPenalty,
  },
  prices: lambdaPricesX86,
};

export const lambdaPython: Preset = {
  id: "lambda-python",
  title: "AWS Lambda, Python 3.13",
  measured,
  caution,
  function: lambdaFunction(512),
  platform: {
    ...lambdaPlatform,
    coldStart: {
      provision: lambdaProvision,
      fetch: zipFetch,
      runtimeInit: sourced(
        lognormal(ms(83), ms(130)),
        benchmark,
        benchmarkDate,
        lambdaPerf("Python 3.13", "median 83, p90 97, p99 130 ms over 284 cold starts"),
      ),
      functionInit: assumed(
        lognormal(ms(150), ms(700)),
        "One cloud SDK client; data libraries add 1 to 3 s.",
      ),
      restore: notASnapshot,
    },
    firstRunFactor: noFirstRunPenalty,
  },
  prices: lambdaPricesX86,
};

export const lambdaJava: Preset = {
  id: "lambda-java",
  title: "AWS Lambda, Java 21",
  measured,
  caution: "Plain Java. A Spring Boot application takes about 6.2 s in all without SnapStart.",
  function: lambdaFunction(1024),
  platform: {
    ...lambdaPlatform,
    coldStart: {
      provision: lambdaProvision,
      fetch: assumed(
        lognormal(ms(30), ms(220)),
        "A Java archive is larger than a script; AWS does not publish how long fetching takes.",
      ),
      runtimeInit: sourced(
        lognormal(ms(238), ms(649)),
        benchmark,
        benchmarkDate,
        lambdaPerf("Java 21", "median 238, p90 277, p99 649 ms over 284 cold starts"),
      ),
      functionInit: assumed(
        lognormal(ms(800), ms(2000)),
        "Plain classes and one SDK client; frameworks take several seconds.",
      ),
      restore: notASnapshot,
    },
    firstRunFactor: assumed(
      2.7,
      "About 200 ms more on a run of 120 ms, while the compiler warms up.",
    ),
  },
  prices: lambdaPricesX86,
};
