import { expect, test } from "vitest";
import * as z from "zod";
import { coldStartPhases } from "@/simulator/scenario";
import { fullScenario, productionScenario, queueScenario } from "./scenario-example";
import { scenarioJsonSchema } from "./scenario-json-schema";

const schema = scenarioJsonSchema();
const text = JSON.stringify(schema);
const published = z.fromJSONSchema(JSON.parse(text));
const accepts = (json: unknown) => published.safeParse(json).success;

test("the published schema accepts a full scenario", () => {
  expect(accepts(fullScenario)).toBe(true);
  expect(
    accepts({ ...fullScenario, prices: null, interventions: [{ kind: "deployment", at: "1m" }] }),
  ).toBe(true);
});

test("the published schema accepts what lies where production begins, and refuses what is wrong there", () => {
  expect(accepts(productionScenario)).toBe(true);
  expect(accepts(queueScenario)).toBe(true);
  expect(accepts({ platform: { vcpus: "by-memory", autoscaler: { kind: "per-request" } } })).toBe(
    true,
  );
  expect(accepts({ platform: { vcpus: 0 } })).toBe(false);
  expect(accepts({ clients: { backoff: { factor: 0.5 } } })).toBe(false);
  expect(accepts({ downstream: { places: 5 } })).toBe(false);
  expect(accepts({ invocation: { kind: "queue", batch: 0 } })).toBe(false);
});

test("each key of what lies where production begins stands in it", () => {
  const keys = [productionScenario, queueScenario].flatMap(keysIn);
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !text.includes(`"${key}":{`))).toEqual([]);
});

function keysIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

test("the published schema refuses a wrong unit, a foreign key and an unknown kind", () => {
  expect(accepts({ horizon: "20min" })).toBe(false);
  expect(accepts({ horizont: "20m" })).toBe(false);
  expect(accepts({ traffic: { kind: "poison", perSecond: 2 } })).toBe(false);
  expect(accepts({ seed: 1.5 })).toBe(false);
  expect(accepts({ horizon: "0.0s" })).toBe(false);
  expect(accepts({ horizon: "0.5s" })).toBe(true);
});

test("every kind, phase and policy stands in it", () => {
  const words = [
    ...["none", "constant", "poisson", "renewal", "burst", "batches", "on-off", "daily", "trace"],
    ...["pings", "sum", "exponential", "lognormal", "normal", "uniform", "mixture", "empirical"],
    ...["fixed", "forever", "histogram", "throttle", "queue", "sync", "async", "events"],
    ...["deployment", "provisioned", "most-recently-used", "newest", "oldest", "random"],
    ...["by-memory", "per-request", "target", "end", "keep-alive", "full", "request", "instance"],
    ...["wait", "refuse", "downstream", "lose", "errors", ...coldStartPhases],
  ];
  expect(words.filter((word) => !text.includes(`"${word}"`))).toEqual([]);
});

test("it names itself and describes each key of a scenario", () => {
  const { title, description, properties } = schema as {
    title: string;
    description: string;
    properties: Record<string, object>;
  };
  expect([title, description]).toEqual(["Scenario", "One run of the simulator."]);
  const described = Object.entries(properties).map(([key, value]) => [
    key,
    JSON.stringify(value).includes("description") || "$ref" in value,
  ]);
  expect(described.filter(([, is]) => !is)).toEqual([]);
});
