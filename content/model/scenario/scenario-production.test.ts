// How the parts of a scenario are read that lie where production begins, and what their keys stand over.
import { expect, test } from "vitest";
import { presets } from "@/simulator/presets/presets";
import { endless } from "@/simulator/scenario";
import { readScenario } from "./scenario";
import { autoscalerOf, writeAutoscaler } from "./scenario-autoscaler";
import { productionScenario, queueScenario } from "./scenario-example";
import { lineOf } from "./scenario-problem";

const read = (json: unknown) => {
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(reading.problems.map((p) => lineOf(p, "test")).join("\n"));
  return reading.scenario;
};
const constant = (value: number) => ({ kind: "constant", value });

test("a scenario with every key of them becomes the engine's input", () => {
  const scenario = read(productionScenario);
  expect(scenario.function).toMatchObject({ cpu: 0.2, errors: 0.01 });
  expect(scenario.platform).toMatchObject({ vcpus: 1, requestsPerSecond: 10_000 });
  expect(scenario.platform.autoscaler).toEqual({
    kind: "target",
    concurrency: 80,
    utilization: 0.6,
    cpu: 0.5,
    every: 5_000_000,
    window: 30_000_000,
    panic: { window: 10_000_000, above: 3 },
    maxUpRate: 10,
    maxDownRate: 4,
    toZeroAfter: 60_000_000,
    minInstances: 2,
    onDemand: true,
    unwanted: "keep-alive",
  });
  expect(scenario.clients).toEqual({
    retries: 5,
    backoff: { first: 200_000, factor: 3, max: 10_000_000 },
    jitter: "none",
    giveUpAfter: 30_000_000,
  });
  expect(scenario.downstream).toEqual({
    name: "database",
    places: 100,
    heldBy: "instance",
    time: constant(20_000),
    connect: constant(5000),
    whenFull: { kind: "wait", maxWait: 2_000_000 },
  });
  expect(scenario.interventions).toEqual([
    { kind: "downstream", at: 60_000_000, for: 30_000_000, slower: 10, refuses: true },
    { kind: "lose", at: 90_000_000, share: 0.5 },
    { kind: "errors", at: 120_000_000, for: 20_000_000, share: 1 },
    { kind: "provisioned", at: 180_000_000, count: 20 },
  ]);
});

test("a queue that the platform reads becomes the engine's input", () => {
  const { invocation, downstream } = read(queueScenario);
  expect(invocation).toEqual({
    kind: "queue",
    batch: 5,
    batchWindow: 1_000_000,
    pollers: { from: 2, perMinute: 60, upTo: 100 },
    maxConcurrency: 20,
    visibility: 120_000_000,
    receives: 4,
    partial: true,
  });
  expect(downstream?.whenFull).toEqual({ kind: "refuse" });
});

test("what is not said is as the schema tells it", () => {
  const some = read({
    platform: { autoscaler: { kind: "target" }, concurrencyPerInstance: 40, vcpus: "by-memory" },
    clients: {},
    downstream: { places: 1, time: "1s" },
    interventions: [{ at: "1s", kind: "downstream", refuses: true, for: "1s" }],
  });
  expect(some.platform.vcpus).toBe("by-memory");
  expect(some.platform.autoscaler).toEqual({
    kind: "target",
    concurrency: 40,
    utilization: 0.7,
    cpu: null,
    every: 2_000_000,
    window: 60_000_000,
    panic: { window: 6_000_000, above: 2 },
    maxUpRate: 1000,
    maxDownRate: 2,
    toZeroAfter: 30_000_000,
    minInstances: 0,
    onDemand: false,
    unwanted: "end",
  });
  expect(some.clients).toEqual({
    retries: 3,
    backoff: { first: 100_000, factor: 2, max: 20_000_000 },
    jitter: "full",
    giveUpAfter: endless,
  });
  expect(some.downstream).toEqual({
    name: "downstream",
    places: 1,
    heldBy: "request",
    time: constant(1_000_000),
    connect: constant(0),
    whenFull: { kind: "wait", maxWait: 5_000_000 },
  });
  expect(some.interventions).toMatchObject([{ slower: 1, refuses: true }]);
  expect(read({ invocation: { kind: "queue" } }).invocation).toEqual({
    kind: "queue",
    batch: 10,
    batchWindow: 0,
    pollers: { from: 5, perMinute: 300, upTo: 1000 },
    maxConcurrency: null,
    visibility: 30_000_000,
    receives: 3,
    partial: false,
  });
});

const target = read(productionScenario).platform.autoscaler;
const perRequest = { kind: "per-request" } as const;

test("a target's keys stand over a target beneath, those of its panic one by one", () => {
  const file = { kind: "target", window: "2m", panic: { above: 5 } } as const;
  const over = { ...target, window: 120_000_000, panic: { window: 10_000_000, above: 5 } };
  expect(autoscalerOf(file, target, 1)).toEqual(over);
  expect(writeAutoscaler(autoscalerOf(file, target, 1), target, 1)).toEqual(file);
});

test("another kind, or null, takes away what is beneath", () => {
  expect(autoscalerOf(perRequest, target, 1)).toEqual(perRequest);
  expect(writeAutoscaler(perRequest, target, 1)).toEqual(perRequest);
  const calm = { kind: "target", cpu: null, panic: null } as const;
  expect(autoscalerOf(calm, target, 1)).toEqual({ ...target, cpu: null, panic: null });
  expect(writeAutoscaler({ ...autoscalerOf(calm, target, 1) }, target, 1)).toEqual(calm);
});

test("a panic comes back where none is beneath", () => {
  const calm = autoscalerOf({ kind: "target", panic: null }, target, 1);
  const file = { kind: "target", panic: {} } as const;
  const back = autoscalerOf(file, calm, 1);
  expect(back).toEqual({ ...target, panic: { window: 6_000_000, above: 2 } });
  expect(writeAutoscaler(back, calm, 1)).toEqual(file);
});

test.each(Object.values(presets))("what $id has stays unless it is said", ({ id, platform }) => {
  const { vcpus, requestsPerSecond, autoscaler } = read({ preset: id }).platform;
  expect(vcpus).toEqual(platform.vcpus.value);
  expect(requestsPerSecond).toEqual(platform.requestsPerSecond.value);
  expect(autoscaler).toEqual(platform.autoscaler.value);
  const without = { vcpus: null, requestsPerSecond: null, autoscaler: perRequest };
  expect(read({ preset: id, platform: without }).platform).toMatchObject(without);
});
