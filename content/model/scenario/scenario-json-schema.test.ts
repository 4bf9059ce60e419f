import { expect, test } from "vitest";
import * as z from "zod";
import { coldStartPhases } from "@/simulator/scenario";
import { fullScenario } from "./scenario-example";
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
    ...coldStartPhases,
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
