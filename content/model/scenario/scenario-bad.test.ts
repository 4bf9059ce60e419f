// Bad scenarios and the line each one gets: the words are what a reader or an author sees.
import { expect, test } from "vitest";
import { readScenario } from "./scenario";
import { lineOf } from "./scenario-problem";

const linesOf = (json: unknown) => {
  const reading = readScenario(json);
  return reading.ok ? [] : reading.problems.map((problem) => lineOf(problem, "burst.json"));
};

const platform = (own: object) => ({ platform: own });
const traffic = (own: object) => ({ traffic: own });
const duration = (own: unknown) => ({ function: { duration: own } });
const nested = (levels: number): object =>
  levels === 0 ? { kind: "none" } : { kind: "sum", of: [nested(levels - 1)] };

const bad: readonly (readonly [name: string, json: unknown])[] = [
  ["a word for a duration", platform({ keepAlive: { kind: "fixed", idle: "ten" } })],
  ["a wrong unit", platform({ keepAlive: { kind: "fixed", idle: "10min" } })],
  ["a number without a unit", { horizon: 1200 }],
  ["a number in quotes without a unit", { horizon: "1200" }],
  ["a negative duration", duration("-5ms")],
  ["an exponent", duration("1e3ms")],
  ["a space before the unit", duration("5 ms")],
  ["an empty duration", duration("")],
  ["a horizon of nothing", { horizon: "0s" }],
  ["a horizon beyond the limit", { horizon: "99999d" }],
  ["a horizon that is null", { horizon: null }],
  ["a negative rate", traffic({ kind: "poisson", perSecond: -1 })],
  ["a rate that is not a number", traffic({ kind: "poisson", perSecond: Number.NaN })],
  ["a rate without end", traffic({ kind: "poisson", perSecond: Number.POSITIVE_INFINITY })],
  ["a rate beyond the limit", traffic({ kind: "poisson", perSecond: 1e12 })],
  ["a rate as text", traffic({ kind: "poisson", perSecond: "2" })],
  ["a missing rate", traffic({ kind: "poisson" })],
  ["a misspelt key", traffic({ kind: "poisson", persecond: 2 })],
  ["an unknown kind of traffic", traffic({ kind: "posson", perSecond: 2 })],
  ["traffic without a kind", traffic({ perSecond: 2 })],
  ["traffic as text", { traffic: "poisson" }],
  ["an unknown preset", { preset: "lambda-nodejs" }],
  ["a preset in capitals", { preset: "Lambda-Node" }],
  ["an unknown price list", { prices: "azure" }],
  ["an unknown key at the top", { plattform: {} }],
  ["a key of another level", { keepAlive: { kind: "none" } }],
  ["a list for a scenario", []],
  ["null for a scenario", null],
  ["a text for a scenario", "lambda-node"],
  ["an unknown keep-alive", platform({ keepAlive: { kind: "fix" } })],
  ["a keep-alive as a duration", platform({ keepAlive: "10m" })],
  ["a fixed keep-alive without idle", platform({ keepAlive: { kind: "fixed" } })],
  [
    "percentiles the wrong way round",
    platform({ keepAlive: { kind: "histogram", percentiles: [99, 5] } }),
  ],
  ["one percentile", platform({ keepAlive: { kind: "histogram", percentiles: [5] } })],
  ["an unknown placement", platform({ placement: "most-recent" })],
  ["half a request at one time", platform({ concurrencyPerInstance: 0.5 })],
  ["no request at one time", platform({ concurrencyPerInstance: 0 })],
  ["a negative cap", platform({ maxInstances: -1 })],
  ["more kept ready than the cap", platform({ maxInstances: 5, provisioned: 6 })],
  ["half a scaling rate without a preset", platform({ scaling: { burst: 10 } })],
  ["a refill every no time", platform({ scaling: { burst: 1, refill: 1, every: "0s" } })],
  ["a queue without a longest wait", platform({ whenFull: { kind: "queue" } })],
  ["an unknown phase", platform({ coldStart: { boot: "1s" } })],
  ["a phase as a number", platform({ coldStart: { fetch: 50 } })],
  ["a life of no length", platform({ maxLifetime: "0s" })],
  ["an unknown distribution", duration({ kind: "gaussian", mean: "1s" })],
  ["a distribution without its mean", duration({ kind: "exponential" })],
  ["a distribution with a foreign key", duration({ kind: "exponential", mean: "1s", sd: "1s" })],
  ["a p99 below the median", duration({ kind: "lognormal", median: "2s", p99: "1s" })],
  ["a range the wrong way round", duration({ kind: "uniform", from: "2s", to: "1s" })],
  ["a mixture of nothing", duration({ kind: "mixture", of: [] })],
  ["a mixture without weight", duration({ kind: "mixture", of: [{ weight: 0, is: "1s" }] })],
  ["a fault inside a mixture", duration({ kind: "mixture", of: [{ weight: 1, is: "1" }] })],
  ["measured values that are none", duration({ kind: "empirical", values: [] })],
  ["a list for a distribution", duration(["1s", "2s"])],
  ["gaps of no length", traffic({ kind: "renewal", gap: "0s" })],
  [
    "gaps of no mean length",
    traffic({ kind: "batches", gap: { kind: "exponential", mean: "0s" }, size: 1 }),
  ],
  ["an empty trace", traffic({ kind: "trace", at: [] })],
  ["an unsorted trace", traffic({ kind: "trace", at: ["1s", "3s", "2s"] })],
  ["a trace with a word in it", traffic({ kind: "trace", at: ["1s", "soon", "2s"] })],
  ["a median that is a word", duration({ kind: "lognormal", median: "x", p99: "1s" })],
  ["a gap that is a word", traffic({ kind: "renewal", gap: "soon" })],
  [
    "a trace with fewer runs than instants",
    traffic({ kind: "trace", at: ["1s", "2s"], runs: ["1s"] }),
  ],
  ["a trace whose runs are numbers", traffic({ kind: "trace", at: ["1s"], runs: [1] })],
  ["a trace of numbers", traffic({ kind: "trace", at: [1, 2] })],
  ["a burst of nothing", traffic({ kind: "burst", at: "0s", count: 0, within: "0s" })],
  [
    "a day upside down",
    traffic({ kind: "daily", lowPerSecond: 2, highPerSecond: 1, period: "1d" }),
  ],
  ["a sum of nothing", traffic({ kind: "sum", of: [] })],
  [
    "a fault inside a sum",
    traffic({ kind: "sum", of: [{ kind: "none" }, { kind: "pings", every: "0s" }] }),
  ],
  ["deep nesting", traffic(nested(2000))],
  ["a fractional seed", { seed: 1.5 }],
  ["a negative seed", { seed: -1 }],
  ["a seed as text", { seed: "1" }],
  ["a huge memory", { function: { memoryMb: 1e300 } }],
  ["a timeout of nothing", { function: { timeout: "0ms" } }],
  ["an unknown invocation", { invocation: "asynchronous" }],
  ["an asynchronous invocation without a kind", { invocation: { retries: 2 } }],
  ["a fractional retry", { invocation: { kind: "async", retries: 1.5 } }],
  ["an unknown intervention", { interventions: [{ kind: "deploy", at: "1m" }] }],
  ["an intervention without a time", { interventions: [{ kind: "deployment" }] }],
  [
    "a change beyond the cap",
    { platform: { maxInstances: 2 }, interventions: [{ kind: "provisioned", at: "1s", count: 3 }] },
  ],
  [
    "a sum of sums without end",
    {
      traffic: {
        kind: "sum",
        of: Array(20).fill({ kind: "sum", of: Array(60).fill({ kind: "pings", every: "1s" }) }),
      },
    },
  ],
  [
    "a histogram of a bin for each microsecond",
    { platform: { keepAlive: { kind: "histogram", range: "1d", bin: "1us" } } },
  ],
  ["a title without end", { title: "x".repeat(300) }],
];

test("each bad scenario gets its line", () => {
  expect(bad.map(([name, json]) => `${name} → ${linesOf(json)[0]}`)).toMatchInlineSnapshot(`
    [
      "a word for a duration → burst.json: platform.keepAlive.idle: expected a duration such as "10m", found "ten"",
      "a wrong unit → burst.json: platform.keepAlive.idle: expected a duration such as "10m", found "10min"",
      "a number without a unit → burst.json: horizon: expected a duration such as "10m", found 1200",
      "a number in quotes without a unit → burst.json: horizon: expected a duration such as "10m", found "1200"",
      "a negative duration → burst.json: function.duration: expected a duration such as "10m", found "-5ms"",
      "an exponent → burst.json: function.duration: expected a duration such as "10m", found "1e3ms"",
      "a space before the unit → burst.json: function.duration: expected a duration such as "10m", found "5 ms"",
      "an empty duration → burst.json: function.duration: expected a duration such as "10m", found """,
      "a horizon of nothing → burst.json: horizon: expected a duration above zero such as "10m", found "0s"",
      "a horizon beyond the limit → burst.json: horizon: expected a duration of at most "50000d", found "99999d"",
      "a horizon that is null → burst.json: horizon: expected a duration such as "10m", found null",
      "a negative rate → burst.json: traffic.perSecond: expected a number from 0 to 1000000, found -1",
      "a rate that is not a number → burst.json: traffic.perSecond: expected a number from 0 to 1000000, found NaN",
      "a rate without end → burst.json: traffic.perSecond: expected a number from 0 to 1000000, found Infinity",
      "a rate beyond the limit → burst.json: traffic.perSecond: expected a number from 0 to 1000000, found 1000000000000",
      "a rate as text → burst.json: traffic.perSecond: expected a number from 0 to 1000000, found "2"",
      "a missing rate → burst.json: traffic.perSecond: expected a number from 0 to 1000000, found nothing",
      "a misspelt key → burst.json: traffic.persecond: expected one of the keys "kind", "perSecond" (did you mean "perSecond"?), found "persecond"",
      "an unknown kind of traffic → burst.json: traffic.kind: expected one of "none", "constant", "poisson", "renewal", "burst", "batches", "on-off", "daily", "trace", "pings", "sum" (did you mean "poisson"?), found "posson"",
      "traffic without a kind → burst.json: traffic.kind: expected one of "none", "constant", "poisson", "renewal", "burst", "batches", "on-off", "daily", "trace", "pings", "sum", found nothing",
      "traffic as text → burst.json: traffic: expected an object with a kind, one of "none", "constant", "poisson", "renewal", "burst", "batches", "on-off", "daily", "trace", "pings", "sum", found "poisson"",
      "an unknown preset → burst.json: preset: expected one of "lambda-node", "lambda-python", "lambda-java", "lambda-java-snapstart", "lambda-image", "cloud-run", "azure-flex", "cloudflare-workers", "knative", "vercel-fluid", "lambda-2020-measured" (did you mean "lambda-node"?), found "lambda-nodejs"",
      "a preset in capitals → burst.json: preset: expected one of "lambda-node", "lambda-python", "lambda-java", "lambda-java-snapstart", "lambda-image", "cloud-run", "azure-flex", "cloudflare-workers", "knative", "vercel-fluid", "lambda-2020-measured" (did you mean "lambda-node"?), found "Lambda-Node"",
      "an unknown price list → burst.json: prices: expected one of "aws-lambda-x86", "aws-lambda-arm", "aws-lambda-provisioned", "cloud-run", "azure-flex", "cloudflare-workers", "vercel" (did you mean "azure-flex"?), found "azure"",
      "an unknown key at the top → burst.json: plattform: expected one of the keys "$schema", "title", "description", "lookFor", "preset", "seed", "horizon", "traffic", "function", "platform", "invocation", "clients", "downstream", "interventions", "prices" (did you mean "platform"?), found "plattform"",
      "a key of another level → burst.json: keepAlive: expected one of the keys "$schema", "title", "description", "lookFor", "preset", "seed", "horizon", "traffic", "function", "platform", "invocation", "clients", "downstream", "interventions", "prices", found "keepAlive"",
      "a list for a scenario → burst.json: expected a scenario (a JSON object), found []",
      "null for a scenario → burst.json: expected a scenario (a JSON object), found null",
      "a text for a scenario → burst.json: expected a scenario (a JSON object), found "lambda-node"",
      "an unknown keep-alive → burst.json: platform.keepAlive.kind: expected one of "fixed", "none", "forever", "histogram" (did you mean "fixed"?), found "fix"",
      "a keep-alive as a duration → burst.json: platform.keepAlive: expected an object with a kind, one of "fixed", "none", "forever", "histogram", found "10m"",
      "a fixed keep-alive without idle → burst.json: platform.keepAlive.idle: expected a duration such as "10m" or a distribution with a kind, found nothing",
      "percentiles the wrong way round → burst.json: platform.keepAlive.percentiles: expected two percentiles, the lower one first, found [99,5]",
      "one percentile → burst.json: platform.keepAlive.percentiles: expected two percentiles such as [5, 99], found [5]",
      "an unknown placement → burst.json: platform.placement: expected one of "most-recently-used", "newest", "oldest", "least-recently-used", "random" (did you mean "most-recently-used"?), found "most-recent"",
      "half a request at one time → burst.json: platform.concurrencyPerInstance: expected a whole number from 1 to 100000, found 0.5",
      "no request at one time → burst.json: platform.concurrencyPerInstance: expected a whole number from 1 to 100000, found 0",
      "a negative cap → burst.json: platform.maxInstances: expected a whole number from 0 to 1000000, found -1",
      "more kept ready than the cap → burst.json: platform.provisioned: expected at most maxInstances, 5, found 6",
      "half a scaling rate without a preset → burst.json: platform.scaling.refill: expected a number, found nothing",
      "a refill every no time → burst.json: platform.scaling.every: expected a duration above zero such as "10m", found "0s"",
      "a queue without a longest wait → burst.json: platform.whenFull.maxWait: expected a duration such as "10m", found nothing",
      "an unknown phase → burst.json: platform.coldStart.boot: expected one of the keys "provision", "fetch", "runtimeInit", "functionInit", "restore", found "boot"",
      "a phase as a number → burst.json: platform.coldStart.fetch: expected a duration such as "10m" or a distribution with a kind, found 50",
      "a life of no length → burst.json: platform.maxLifetime: expected a distribution with a mean above zero, found "0s"",
      "an unknown distribution → burst.json: function.duration.kind: expected one of "exponential", "lognormal", "normal", "uniform", "mixture", "empirical", found "gaussian"",
      "a distribution without its mean → burst.json: function.duration.mean: expected a duration such as "10m", found nothing",
      "a distribution with a foreign key → burst.json: function.duration.sd: expected one of the keys "kind", "mean", found "sd"",
      "a p99 below the median → burst.json: function.duration.p99: expected a p99 no shorter than the median, found "1s"",
      "a range the wrong way round → burst.json: function.duration.to: expected a duration no shorter than "from", found "1s"",
      "a mixture of nothing → burst.json: function.duration.of: expected a list of 1 to 100 parts with a weight, found []",
      "a mixture without weight → burst.json: function.duration.of: expected some weight above zero, found [{"weight":0,"is":"1s"}]",
      "a fault inside a mixture → burst.json: function.duration.of[0].is: expected a duration such as "10m", found "1"",
      "measured values that are none → burst.json: function.duration.values: expected a list of 1 to 100000 durations, found []",
      "a list for a distribution → burst.json: function.duration: expected a duration such as "10m" or a distribution with a kind, found ["1s","2s"]",
      "gaps of no length → burst.json: traffic.gap: expected a distribution with a mean above zero, found "0s"",
      "gaps of no mean length → burst.json: traffic.gap: expected a distribution with a mean above zero, found {"kind":"exponential","mean":"0s"}",
      "an empty trace → burst.json: traffic.at: expected a list of 1 to 1000000 durations from the start, found []",
      "an unsorted trace → burst.json: traffic.at[2]: expected times in order, so none before "3s", found "2s"",
      "a trace with a word in it → burst.json: traffic.at[1]: expected a duration such as "10m", found "soon"",
      "a median that is a word → burst.json: function.duration.median: expected a duration such as "10m", found "x"",
      "a gap that is a word → burst.json: traffic.gap: expected a duration such as "10m", found "soon"",
      "a trace with fewer runs than instants → burst.json: traffic.runs: expected as many durations as \`at\` has, found ["1s"]",
      "a trace whose runs are numbers → burst.json: traffic.runs[0]: expected a duration such as "10m", found 1",
      "a trace of numbers → burst.json: traffic.at[0]: expected a duration such as "10m", found 1",
      "a burst of nothing → burst.json: traffic.count: expected a whole number from 1 to 10000000, found 0",
      "a day upside down → burst.json: traffic.highPerSecond: expected a rate no lower than lowPerSecond, found 1",
      "a sum of nothing → burst.json: traffic.of: expected a list of 1 to 100 kinds of traffic, found []",
      "a fault inside a sum → burst.json: traffic.of[1].every: expected a duration above zero such as "10m", found "0s"",
      "deep nesting → burst.json: traffic.of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[0].of[…: expected at most 40 levels of nesting, found more",
      "a fractional seed → burst.json: seed: expected a whole number from 0 to 4294967295, found 1.5",
      "a negative seed → burst.json: seed: expected a whole number from 0 to 4294967295, found -1",
      "a seed as text → burst.json: seed: expected a whole number from 0 to 4294967295, found "1"",
      "a huge memory → burst.json: function.memoryMb: expected a whole number from 1 to 1000000, found 1e+300",
      "a timeout of nothing → burst.json: function.timeout: expected a duration above zero such as "10m", found "0ms"",
      "an unknown invocation → burst.json: invocation: expected "sync" or an object with a kind, "async" or "queue", found "asynchronous"",
      "an asynchronous invocation without a kind → burst.json: invocation.kind: expected one of "async", "queue", found nothing",
      "a fractional retry → burst.json: invocation.retries: expected a whole number from 0 to 100, found 1.5",
      "an unknown intervention → burst.json: interventions[0].kind: expected one of "events", "deployment", "provisioned", "downstream", "lose", "errors" (did you mean "deployment"?), found "deploy"",
      "an intervention without a time → burst.json: interventions[0].at: expected a duration such as "10m", found nothing",
      "a change beyond the cap → burst.json: interventions[0].count: expected at most maxInstances, 2, found 3",
      "a sum of sums without end → burst.json: traffic: expected at most 1000 kinds of traffic in all, found 1200",
      "a histogram of a bin for each microsecond → burst.json: platform.keepAlive.bin: expected at most 10000 bins within the range, found 86400000000",
      "a title without end → burst.json: title: expected a text of at most 200 characters, found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…",
    ]
  `);
});

test("the line of the documentation", () => {
  expect(linesOf(platform({ keepAlive: { kind: "fixed", idle: "ten" } }))).toEqual([
    'burst.json: platform.keepAlive.idle: expected a duration such as "10m", found "ten"',
  ]);
});

test("every problem is told, the misspelt key before the missing one", () => {
  expect(linesOf({ seed: -1, traffic: { kind: "poisson", persecond: 2 }, horizon: "x" })).toEqual([
    'burst.json: traffic.persecond: expected one of the keys "kind", "perSecond" (did you mean "perSecond"?), found "persecond"',
    "burst.json: seed: expected a whole number from 0 to 4294967295, found -1",
    'burst.json: horizon: expected a duration such as "10m", found "x"',
    "burst.json: traffic.perSecond: expected a number from 0 to 1000000, found nothing",
  ]);
});

test("a scenario a hundred thousand levels deep is refused, not fatal", () => {
  const text = `${'{"kind":"sum","of":['.repeat(100_000)}{"kind":"none"}${"]}".repeat(100_000)}`;
  expect(linesOf({ traffic: JSON.parse(text) })[0]).toContain(
    "expected at most 40 levels of nesting",
  );
});
