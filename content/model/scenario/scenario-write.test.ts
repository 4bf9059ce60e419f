import fc from "fast-check";
import { expect, test } from "vitest";
import { printDuration } from "@/simulator/duration";
import { presetIds } from "@/simulator/presets/presets";
import { priceListIds } from "@/simulator/prices/price-lists";
import { readScenario } from "./scenario";
import { placements } from "./scenario-platform";
import { writeScenario } from "./scenario-write";

const read = (json: unknown) => {
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
};

const span = fc.integer({ min: 0, max: 1e10 }).map(printDuration);
const positive = fc.integer({ min: 1, max: 1e10 }).map(printDuration);
const slow = fc.integer({ min: 1e6, max: 1e10 }).map(printDuration);
const pair = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const rate = fc.double({ min: 0, max: 1e6, noNaN: true });

const { distribution } = fc.letrec<{ distribution: unknown }>((tie) => ({
  distribution: fc.oneof(
    { maxDepth: 2 },
    span,
    fc.record({ kind: fc.constant("exponential"), mean: positive }),
    pair.map(([a, b]) => ({
      kind: "lognormal",
      median: printDuration(a),
      p99: printDuration(a + b),
    })),
    fc.record({ kind: fc.constant("normal"), mean: positive, sd: span }),
    pair.map(([a, b]) => ({ kind: "uniform", from: printDuration(a), to: printDuration(a + b) })),
    fc.record({ kind: fc.constant("empirical"), values: fc.array(positive, { minLength: 1 }) }),
    fc.record({
      kind: fc.constant("mixture"),
      of: fc.array(
        fc.record({
          weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
          is: tie("distribution"),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
}));

const { traffic } = fc.letrec<{ traffic: unknown }>((tie) => ({
  traffic: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constantFrom("constant", "poisson"), perSecond: rate }),
    fc.record({ kind: fc.constant("renewal"), gap: positive }),
    fc.record({
      kind: fc.constant("burst"),
      at: span,
      count: fc.integer({ min: 1, max: 1000 }),
      within: span,
    }),
    fc.record({
      kind: fc.constant("batches"),
      gap: positive,
      size: fc.integer({ min: 1, max: 99 }),
    }),
    fc.record({
      kind: fc.constant("on-off"),
      on: fc.record({ perSecond: rate, for: slow }),
      off: fc.record({ perSecond: rate, for: slow }),
    }),
    fc.record({
      kind: fc.constant("daily"),
      lowPerSecond: fc.constant(0.5),
      highPerSecond: fc.integer({ min: 1, max: 100 }),
      period: positive,
    }),
    fc
      .array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 })
      .map((at) => ({ kind: "trace", at: at.toSorted((a, b) => a - b).map(printDuration) })),
    fc.record({ kind: fc.constant("pings"), every: positive }),
    fc.record({
      kind: fc.constant("sum"),
      of: fc.array(tie("traffic"), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const some = { requiredKeys: [] };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.constantFrom(0.01, 0.5, 1);
const times = fc.constantFrom(1, 1.5, 1000);

const autoscaler = fc.oneof(
  fc.constant({ kind: "per-request" }),
  fc
    .record(
      {
        concurrency: fc.constantFrom(0.5, 1, 100),
        utilization: part,
        cpu: fc.option(part, { nil: null }),
        every: fc.constantFrom("500ms", "2s", "5s"),
        window: fc.constantFrom("60s", "90s"),
        panic: fc.option(fc.record({ window: fc.constantFrom("6s", "10s"), above: times }, some), {
          nil: null,
        }),
        maxUpRate: times,
        maxDownRate: times,
        toZeroAfter: span,
        minInstances: fc.integer({ min: 0, max: 100 }),
        onDemand: fc.boolean(),
        unwanted: fc.constantFrom("end", "keep-alive"),
      },
      some,
    )
    .map((keys) => ({ kind: "target", ...keys })),
);

const platform = fc.record(
  {
    coldStart: fc.record(
      {
        provision: distribution,
        fetch: distribution,
        functionInit: distribution,
        restore: distribution,
      },
      { requiredKeys: [] },
    ),
    firstRunFactor: fc.constantFrom(1, 2.5),
    keepAlive: fc.oneof(
      fc.record({ kind: fc.constant("fixed"), idle: distribution }),
      fc.constantFrom({ kind: "none" }, { kind: "forever" }),
      fc.record({ kind: fc.constant("histogram"), range: positive, margin: fc.constant(0.2) }),
    ),
    concurrencyPerInstance: fc.integer({ min: 1, max: 1000 }),
    maxInstances: fc.option(fc.integer({ min: 100, max: 1000 }), { nil: null }),
    provisioned: fc.integer({ min: 0, max: 100 }),
    scaling: fc.option(
      fc.record({
        burst: fc.integer({ min: 1, max: 99 }),
        refill: fc.integer({ min: 0, max: 9 }),
        every: positive,
      }),
      { nil: null },
    ),
    placement: fc.constantFrom(...placements),
    whenFull: fc.oneof(
      fc.constant({ kind: "throttle" }),
      fc.record({ kind: fc.constant("queue"), maxWait: span }),
    ),
    maxLifetime: fc.option(slow, { nil: null }),
    vcpus: fc.constantFrom(null, "by-memory", 0.5, 4),
    requestsPerSecond: fc.option(fc.integer({ min: 1, max: 1e7 }), { nil: null }),
    autoscaler,
  },
  { requiredKeys: [] },
);

const jitter = fc.constantFrom("none", "full");
const invocation = fc.oneof(
  fc.constant("sync"),
  fc
    .record(
      { retries: fc.nat(5), retryAfter: fc.array(span, { minLength: 1 }), maxAge: span, jitter },
      some,
    )
    .map((keys) => ({ kind: "async", ...keys })),
  fc
    .record(
      {
        batch: fc.integer({ min: 1, max: 10_000 }),
        batchWindow: span,
        pollers: fc.record(
          {
            from: fc.integer({ min: 1, max: 9 }),
            perMinute: fc.integer({ min: 0, max: 999 }),
            upTo: fc.integer({ min: 9, max: 999 }),
          },
          some,
        ),
        maxConcurrency: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
        visibility: span,
        receives: fc.integer({ min: 1, max: 9 }),
        partial: fc.boolean(),
      },
      some,
    )
    .map((keys) => ({ kind: "queue", ...keys })),
);

const clients = fc.record(
  {
    retries: fc.nat(100),
    backoff: fc.record(
      {
        first: fc.constantFrom("0s", "100ms", "1s"),
        factor: times,
        max: fc.constantFrom("1s", "20s"),
      },
      some,
    ),
    jitter,
    giveUpAfter: fc.option(span, { nil: null }),
  },
  some,
);

/** Only callers who wait try again. */
const callers = fc.oneof(
  fc.record({ invocation }),
  fc.record({ clients, invocation: fc.constantFrom(undefined, "sync") }),
);

const downstream = fc.record(
  {
    name: fc.string({ maxLength: 20 }),
    places: fc.integer({ min: 1, max: 1e6 }),
    heldBy: fc.constantFrom("request", "instance"),
    time: distribution,
    connect: distribution,
    whenFull: fc.oneof(
      fc.constantFrom({ kind: "refuse" }, { kind: "wait" }),
      fc.record({ kind: fc.constant("wait"), maxWait: span }),
    ),
  },
  { requiredKeys: ["places", "time"] },
);

const intervention = fc.oneof(
  fc.record({ kind: fc.constant("events"), at: span, count: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constant("deployment"), at: span }),
  fc.record({ kind: fc.constant("provisioned"), at: span, count: fc.nat(100) }),
  fc.record({ kind: fc.constant("lose"), at: span, share }),
  fc.record({ kind: fc.constant("errors"), at: span, share, for: positive }),
  fc.record({
    kind: fc.constant("downstream"),
    at: span,
    for: positive,
    slower: fc.constantFrom(undefined, 1, 2.5),
    refuses: fc.constant(true),
  }),
  fc.record({
    kind: fc.constant("downstream"),
    at: span,
    for: positive,
    slower: fc.constantFrom(1.1, 1000),
    refuses: fc.constantFrom(undefined, false),
  }),
);

const file = fc
  .record({
    title: maybe(fc.string({ maxLength: 20 })),
    preset: maybe(fc.constantFrom(...presetIds)),
    seed: maybe(fc.nat()),
    horizon: maybe(slow),
    traffic: maybe(traffic),
    function: maybe(
      fc.record(
        {
          memoryMb: fc.constantFrom(128, 512),
          duration: distribution,
          timeout: positive,
          cpu: share,
          errors: share,
        },
        { requiredKeys: [] },
      ),
    ),
    platform: maybe(platform),
    callers: maybe(callers),
    downstream: maybe(downstream),
    interventions: maybe(fc.array(intervention)),
    prices: maybe(fc.option(fc.constantFrom(...priceListIds), { nil: null })),
  })
  .map(({ callers, interventions, ...rest }) => ({
    ...rest,
    ...callers,
    interventions: interventions?.filter(({ kind }) => kind !== "downstream" || rest.downstream),
  }))
  .map((all) => JSON.parse(JSON.stringify(all)) as object);

test("any scenario written and read again is the same scenario", () => {
  fc.assert(
    fc.property(file, (json) => {
      const first = read(json);
      const written = writeScenario(first.scenario, first.about);
      expect(read(JSON.parse(JSON.stringify(written)))).toEqual(first);
    }),
  );
});

test("writing says nothing that writing again would not", () => {
  fc.assert(
    fc.property(file, (json) => {
      const once = writeScenario(...asArguments(read(json)));
      expect(writeScenario(...asArguments(read(once)))).toEqual(once);
    }),
  );
});

test("only what differs from the preset is written", () => {
  const json = {
    preset: "lambda-node",
    horizon: "20m",
    traffic: { kind: "poisson", perSecond: 2 },
    platform: { maxInstances: 5, scaling: { burst: 5 }, coldStart: { functionInit: "2s" } },
  };
  const chatty = {
    ...json,
    seed: 1,
    prices: "aws-lambda-x86",
    invocation: "sync",
    function: { memoryMb: 512 },
  };
  expect(writeScenario(...asArguments(read(chatty)))).toEqual(json);
});

test("a plain preset is written as its name alone", () => {
  for (const preset of presetIds) {
    expect(writeScenario(...asArguments(read({ preset })))).toEqual({ preset });
  }
  expect(writeScenario(...asArguments(read({})))).toEqual({});
});

function asArguments(reading: ReturnType<typeof read>) {
  return [reading.scenario, reading.about] as const;
}
