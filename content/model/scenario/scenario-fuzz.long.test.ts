// Whatever is thrown at the reader, it answers with a scenario or with problems; it never throws.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "./scenario";
import { productionScenario, queueScenario } from "./scenario-example";
import { lineOf } from "./scenario-problem";

const wellFormed = {
  preset: "cloud-run",
  seed: 3,
  horizon: "5m",
  traffic: {
    kind: "sum",
    of: [
      { kind: "poisson", perSecond: 2 },
      { kind: "trace", at: ["1s", "2s"] },
      { kind: "batches", gap: { kind: "lognormal", median: "1s", p99: "5s" }, size: 2 },
    ],
  },
  function: { memoryMb: 512, duration: { kind: "mixture", of: [{ weight: 1, is: "1s" }] } },
  platform: {
    coldStart: { restore: { kind: "empirical", values: ["1s", "2s"] } },
    keepAlive: { kind: "histogram", percentiles: [5, 99] },
    scaling: { burst: 5 },
    whenFull: { kind: "queue", maxWait: "1s" },
    maxLifetime: { kind: "uniform", from: "1h", to: "2h" },
  },
  invocation: { kind: "async", retryAfter: ["1s"] },
  interventions: [{ kind: "provisioned", at: "1m", count: 2 }],
  prices: null,
};

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function withChange(value: unknown, [key, ...deeper]: Place, change: unknown): unknown {
  if (key === undefined) return change;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inner = (value as Record<string, unknown>)[key];
  return Object.assign(copy, { [key]: withChange(inner, deeper, change) });
}

const strange = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.constantFrom(
    null,
    -1,
    0,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    "10m",
    "0s",
    [],
    {},
  ),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "kind",
    "poisson",
    "none",
    "99999999999d",
  ),
);

const good = {
  "a usual one": wellFormed,
  production: productionScenario,
  "a queue": queueScenario,
};

test.each(Object.entries(good))(
  "one strange thing anywhere in %s is answered in one line",
  (_, json) => {
    expect(readScenario(json).ok).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(json)), strange, (place, change) => {
        const reading = readScenario(withChange(json, place, change));
        if (reading.ok) return;
        for (const problem of reading.problems) {
          expect(lineOf(problem, "x.json")).toMatch(/^x\.json(: .+)?: expected .+, found .+$/);
        }
      }),
      { numRuns: 2000 },
    );
  },
);

test("anything at all is answered", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (json) => {
      expect(typeof readScenario(json).ok).toBe("boolean");
    }),
    { numRuns: 1000 },
  );
});
