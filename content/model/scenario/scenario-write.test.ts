import fc from "fast-check";
import { expect, test } from "vitest";
import { presetIds } from "@/simulator/presets/presets";
import { priceListIds } from "@/simulator/prices/price-lists";
import { readScenario } from "./scenario";
import { distribution, positive, slow, span, traffic } from "./scenario-arbitrary";
import {
  autoscaler,
  callers,
  downstream,
  intervention,
  share,
} from "./scenario-arbitrary-production";
import { placements } from "./scenario-platform";
import { writeScenario } from "./scenario-write";

const read = (json: unknown) => {
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
};

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
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
