import { describe, expect, test } from "vitest";
import { presetIds } from "@/simulator/presets/presets";
import { readScenario } from "./scenario";
import { meet, readPath, vary } from "./scenario-vary";
import { writeSettings } from "./scenario-write";

function read(json: unknown) {
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

function set(json: unknown, ...settings: readonly (readonly [string, number | string])[]) {
  const all = settings.map(([path, value]) => ({ path: readPath(path) ?? [], value }));
  return vary(json, read(json), all);
}

function varied(json: unknown, ...settings: readonly (readonly [string, number | string])[]) {
  const outcome = set(json, ...settings);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.json;
}

test("a path is keys and places in lists", () => {
  expect(readPath("traffic.of[0].perSecond")).toEqual(["traffic", "of", 0, "perSecond"]);
  expect(readPath("horizon")).toEqual(["horizon"]);
  for (const text of ["", ".a", "a.", "a..b", "[0]", "a[", "a[x]", "a[-1]", "a b", "a.[0]", "ä"])
    expect([text, readPath(text)]).toEqual([text, null]);
});

test("paths meet where one leads to the other or through it", () => {
  const meets = (one: string, other: string) => meet(readPath(one) ?? [], readPath(other) ?? []);
  expect(meets("a.b", "a.b")).toBe(true);
  expect(meets("a.b", "a.b.c[0]")).toBe(true);
  expect(meets("a.b[0]", "a.b[1]")).toBe(false);
  expect(meets("a.bc", "a.b")).toBe(false);
});

test("what the file gives is set, and nothing else changes", () => {
  const file = {
    title: "Two sources",
    traffic: { kind: "sum", of: [{ kind: "poisson", perSecond: 1 }, { kind: "none" }] },
    platform: { provisioned: 1 },
  };
  const before = structuredClone(file);
  expect(varied(file, ["traffic.of[0].perSecond", 5], ["platform.provisioned", 3])).toEqual({
    title: "Two sources",
    traffic: { kind: "sum", of: [{ kind: "poisson", perSecond: 5 }, { kind: "none" }] },
    platform: { provisioned: 3 },
  });
  expect(file).toEqual(before);
});

test("a distribution may give way to a duration", () => {
  const file = { function: { duration: { kind: "exponential", mean: "1s" } } };
  expect(varied(file, ["function.duration", "5ms"])).toEqual({ function: { duration: "5ms" } });
});

describe("what a preset or the defaults fill is written around the value", () => {
  test("a duration within an object with a kind", () => {
    const scenario = read(varied({}, ["platform.keepAlive.idle", "3m"]));
    expect(scenario).toEqual(read({ platform: { keepAlive: { kind: "fixed", idle: "3m" } } }));
  });

  test("one side of a distribution of a preset", () => {
    const file = { preset: "lambda-node" } as const;
    const { platform } = read(varied(file, ["platform.coldStart.functionInit.median", "90ms"]));
    const own = read(file).platform;
    expect(platform.coldStart.functionInit).toMatchObject({ kind: "lognormal", median: 90_000 });
    expect({ ...platform, coldStart: own.coldStart }).toEqual(own);
    expect(platform.coldStart.provision).toEqual(own.coldStart.provision);
  });

  test("a number of an autoscaler", () => {
    const target = { autoscaler: { kind: "target", concurrency: 20, utilization: 0.6 } };
    const scenario = read({ platform: target });
    const json = vary({}, scenario, [{ path: ["platform", "autoscaler", "window"], value: "9s" }]);
    const { autoscaler } = read(json.ok && json.json).platform;
    expect(autoscaler).toEqual({ ...scenario.platform.autoscaler, window: 9_000_000 });
  });

  test.each(presetIds)("and changes nothing else of %s", (preset) => {
    const file = { preset };
    const scenario = read(file);
    expect(read({ preset, ...writeSettings(scenario) })).toEqual(scenario);
    expect(read({ prices: scenario.prices?.id ?? null, ...writeSettings(scenario) })).toEqual(
      scenario,
    );
    const memoryMb = scenario.function.memoryMb;
    expect(read(varied(file, ["function.memoryMb", memoryMb]))).toEqual(scenario);
  });
});

test("a path that leads nowhere is told with its place", () => {
  const file = {
    function: { duration: "120ms" },
    traffic: { kind: "sum", of: [{ kind: "none" }] },
  };
  const problems = [
    "function.duration.median",
    "traffic.of[1].perSecond",
    "traffic[0]",
    "traffic.of.perSecond",
    "traffic.kind.of",
  ].map((path) => {
    const outcome = set(file, [path, 1]);
    return outcome.ok ? path : outcome.problem;
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "expected": "an object, which may have a key "median"",
        "found": ""120ms"",
        "path": "function.duration",
      },
      {
        "expected": "a list with a member [1]",
        "found": "[{"kind":"none"}]",
        "path": "traffic.of",
      },
      {
        "expected": "a list with a member [0]",
        "found": "{"kind":"sum","of":[{"kind":"none"}]}",
        "path": "traffic",
      },
      {
        "expected": "an object, which may have a key "perSecond"",
        "found": "[{"kind":"none"}]",
        "path": "traffic.of",
      },
      {
        "expected": "an object, which may have a key "of"",
        "found": ""sum"",
        "path": "traffic.kind",
      },
    ]
  `);
});

test("a key of every object is a key like any other", () => {
  const json = varied({}, ["__proto__.polluted", 1], ["constructor.name", 2]);
  expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(readScenario(json)).toMatchObject({ ok: false });
});
