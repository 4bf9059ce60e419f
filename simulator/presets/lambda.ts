// AWS Lambda with a zip package: what all its runtimes share, then Node.js, Python and Java.
// SnapStart, images and the measurement of 2020 are in their own files.

import { assumed, sourced } from "../origin";
import { quantity } from "../quantity";
import type { Preset, SourcedColdStart, SourcedFunction, SourcedPlatform } from "./preset";
import { handlerDuration, notASnapshot, usualFunction, usualPlatform } from "./shared";
import { lognormal, minutes, ms, seconds, uniform } from "./time";

const documentation = "https://docs.aws.amazon.com/lambda/latest/dg/";

export const lambdaPlatform: Omit<SourcedPlatform, "coldStart"> = {
  ...usualPlatform,
  keepAlive: assumed(
    { kind: "fixed", idle: uniform(minutes(5), minutes(15)) },
    "Not published. Outside measurements found 5 to 7 min in 2021, 10 min before, 25 to 65 min earlier still.",
  ),
  concurrencyPerInstance: sourced(
    1,
    `${documentation}lambda-managed-instances.html`,
    "read 2026-10-01",
    "An ordinary Lambda environment handles one invocation at a time.",
  ),
  maxInstances: sourced(
    1000,
    `${documentation}gettingstarted-limits.html`,
    "read 2026-10-01",
    "Default quota of concurrent executions for an account in one Region.",
  ),
  scaling: sourced(
    { burst: 1000, refill: 1000, every: seconds(10) },
    `${documentation}scaling-behavior.html`,
    "2026",
    "Each function may add 1,000 environments every 10 s; what is not used is not saved up.",
  ),
  placement: sourced(
    "most-recently-used",
    "https://github.com/pacslab/serverless-performance-modeling",
    "2020-04 to 2020-06",
    "In public request logs of one function, 99.6 % of choices fell on the instance used last. Not published by AWS.",
  ),
  vcpus: sourced(
    "by-memory",
    `${documentation}configuration-memory.html`,
    "read 2026-10-01",
    `Processor time comes with memory: ${quantity("1,769", "MB")} have the equivalent of one vCPU.`,
  ),
  requestsPerSecond: sourced(
    10_000,
    `${documentation}gettingstarted-limits.html`,
    "read 2026-10-01",
    "Synchronous requests a second: ten times the quota of concurrent executions.",
  ),
  whenFull: sourced(
    { kind: "throttle" },
    `${documentation}scaling-behavior.html`,
    "2026",
    "Requests over the limit are refused with status 429.",
  ),
  maxLifetime: assumed(
    uniform(minutes(90), minutes(150)),
    'AWS says only that environments are recycled "every few hours"; 2 h, spread out, is a guess.',
  ),
};

type Lambda = Pick<Preset, "id" | "title" | "measured" | "caution"> & {
  readonly memoryMb?: number;
  readonly function?: SourcedFunction;
  readonly platform?: Partial<SourcedPlatform>;
  readonly coldStart: Partial<SourcedColdStart> & Pick<SourcedColdStart, "runtimeInit">;
};

/** A function on Lambda: what it does not say of itself is as in a small Node.js function. */
export function lambdaPreset({ memoryMb = 512, coldStart, platform, ...own }: Lambda): Preset {
  const { runtimeInit, ...start } = coldStart;
  return {
    function: {
      ...usualFunction,
      memoryMb: assumed(memoryMb, "A common middle setting; Lambda allows 128 to 10,240 MB."),
      duration: handlerDuration,
      timeout: assumed(
        seconds(30),
        "Chosen for teaching. Lambda itself starts a new function at 3 s and allows up to 900 s.",
      ),
    },
    ...own,
    platform: {
      ...lambdaPlatform,
      ...platform,
      coldStart: {
        provision: assumed(
          lognormal(ms(70), ms(280)),
          "AWS publishes only a best case of 50 ms for the whole creation of an environment (2023).",
        ),
        fetch: assumed(
          lognormal(ms(30), ms(120)),
          "A small package. AWS does not publish how long fetching code takes.",
        ),
        runtimeInit,
        functionInit: assumed(
          lognormal(ms(150), ms(700)),
          "One cloud SDK client and a small bundle; real functions range from 0 to several seconds.",
        ),
        restore: notASnapshot,
        ...start,
      },
    },
    prices: assumed(
      "aws-lambda-x86",
      "x86 in us-east-1 without the free tier; choose the Arm list for a Graviton function.",
    ),
  };
}

export const measuredByLambdaPerf =
  "Runtime init: lambda-perf, one start a run over 29 days of July and August 2026, at 1,024 MB.";
const caution =
  "The benchmark leaves out creating the environment and fetching the code, and its functions import nothing.";

type Spread = { readonly median: number; readonly p90: number; readonly p99: number };

/** What lambda-perf found of something that does nothing. */
export function lambdaPerf(what: string, { median, p90, p99 }: Spread, starts: number) {
  return sourced(
    lognormal(ms(median), ms(p99)),
    "https://github.com/maxday/lambda-perf/tree/main/data",
    "2026-07-24 to 2026-08-22",
    `Init Duration of an empty ${what}, x86, 1,024 MB: median ${median}, p90 ${p90}, p99 ${quantity(p99, "ms")} over ${starts} cold starts.`,
  );
}

export const lambdaNode = lambdaPreset({
  id: "lambda-node",
  title: "AWS Lambda, Node.js 22",
  measured: measuredByLambdaPerf,
  caution,
  coldStart: {
    runtimeInit: lambdaPerf("Node.js 22 function", { median: 140, p90: 157, p99: 194 }, 284),
  },
});

export const lambdaPython = lambdaPreset({
  id: "lambda-python",
  title: "AWS Lambda, Python 3.13",
  measured: measuredByLambdaPerf,
  caution,
  coldStart: {
    runtimeInit: lambdaPerf("Python 3.13 function", { median: 83, p90: 97, p99: 130 }, 284),
    functionInit: assumed(
      lognormal(ms(150), ms(700)),
      "One cloud SDK client; data libraries add 1 to 3 s.",
    ),
  },
});

export const lambdaJava = lambdaPreset({
  id: "lambda-java",
  title: "AWS Lambda, Java 21",
  measured: measuredByLambdaPerf,
  caution: "Plain Java. A Spring Boot application takes about 6.2 s in all without SnapStart.",
  memoryMb: 1024,
  coldStart: {
    fetch: assumed(
      lognormal(ms(30), ms(220)),
      "A Java archive is larger than a script; AWS does not publish how long fetching takes.",
    ),
    runtimeInit: lambdaPerf("Java 21 function", { median: 238, p90: 277, p99: 649 }, 284),
    functionInit: assumed(
      lognormal(ms(800), ms(2000)),
      "Plain classes and one SDK client; frameworks take several seconds.",
    ),
  },
  platform: {
    firstRunFactor: assumed(
      11,
      "Of the part that computes: about 200 ms more on a run of 120 ms with this memory, while the compiler warms up.",
    ),
  },
});
