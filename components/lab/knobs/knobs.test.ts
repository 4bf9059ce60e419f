import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "@/content/model/scenario/scenario";
import { productionScenario, queueScenario } from "@/content/model/scenario/scenario-example";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { presetIds } from "@/simulator/presets/presets";
import type { Field } from "./field";
import { type Knob, knobGroups } from "./knob";
import { knobs } from "./knobs";
import { originOf } from "./origin-of";
import { positions, valueAt } from "./scale";
import { aboutOf, faultOf, type Setting, withPreset } from "./setting";

const folder = new URL("../../../content/scenarios/", import.meta.url);
const shelf: readonly Setting[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => settingOf(JSON.parse(readFileSync(new URL(name, folder), "utf8")), name));
const inProduction = settingOf(productionScenario);
const behindQueue = settingOf(queueScenario);
const all = [...shelf, inProduction, behindQueue];

function settingOf(json: unknown, name = "a scenario"): Setting {
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(name);
  return { scenario: reading.scenario, preset: reading.about.preset };
}

const first = settingOf(JSON.parse(readFileSync(new URL("first-request.json", folder), "utf8")));

function knobById(id: string): Knob {
  const knob = knobs.find((one) => one.id === id);
  if (!knob) throw new Error(`there is no knob ${id}`);
  return knob;
}

test("every knob has an id of its own, a group and a line that says what it is", () => {
  expect(new Set(knobs.map(({ id }) => id)).size).toBe(knobs.length);
  for (const knob of knobs) {
    expect(knobGroups).toContain(knob.group);
    expect(knob.about).toMatch(/^[A-Z].{20,90}\.$/);
  }
});

test("no two fields of a set-up share an id", () => {
  for (const setting of all) {
    const ids = knobs.flatMap((knob) => knob.fields(setting).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("writing back what a field shows changes nothing", () => {
  for (const setting of all) {
    for (const field of knobs.flatMap((knob) => knob.fields(setting))) {
      expect(rewritten(field)).toEqual(setting);
    }
  }
});

test("whatever knobs are turned in whatever order, the result is a scenario and survives a link", () => {
  fc.assert(
    fc.property(
      // What no knob turns must come through as well, so half of the runs begin there.
      fc.oneof(fc.constantFrom(...shelf), fc.constantFrom(inProduction, behindQueue)),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 30 }),
      (start, moves) => {
        const end = moves.reduce((setting, [which, part, amount]) => {
          const knob = knobs[which % knobs.length];
          const fields = knob?.fields(setting) ?? [];
          const field = fields[part % Math.max(1, fields.length)];
          return field ? turned(field, amount) : setting;
        }, start);
        expect(faultOf(end)).toBeNull();
        const file = JSON.parse(JSON.stringify(writeScenario(end.scenario, aboutOf(end.preset))));
        const reading = readScenario(file);
        expect(reading.ok && reading.scenario).toEqual(end.scenario);
      },
    ),
    { numRuns: 400 },
  );
});

function rewritten(field: Field): Setting {
  switch (field.kind) {
    case "choice":
      return field.write(field.value);
    case "times":
      return field.write(field.value);
    case "number":
    case "duration":
      return field.write(field.value);
  }
}

function turned(field: Field, amount: number): Setting {
  switch (field.kind) {
    case "choice":
      return field.write(field.options[amount % field.options.length]?.value ?? field.value);
    case "times":
      return field.write([amount % 1e9, (7 * amount) % 1e9]);
    case "number":
    case "duration":
      return field.write(valueAt(field.scale, amount % (positions + 1)));
  }
}

test("the knob of the invocation shows a queue that is read, and offers it nowhere else", () => {
  const [shown] = knobById("invocation").fields(behindQueue);
  const [usual] = knobById("invocation").fields(first);
  const offered = (field: Field | undefined) =>
    field?.kind === "choice" ? field.options.map(({ value }) => value) : [];
  expect(shown).toMatchObject({ value: "queue" });
  expect(offered(shown)).toEqual(["sync", "async", "queue"]);
  expect(offered(usual)).toEqual(["sync", "async"]);
});

test("another preset leaves what is no platform's business", () => {
  for (const setting of [inProduction, behindQueue]) {
    const { invocation, clients, downstream, interventions } = setting.scenario;
    expect(withPreset(setting, "lambda-node").scenario).toMatchObject({
      ...{ invocation, clients, downstream, interventions },
    });
  }
});

test("another preset changes the numbers beneath and keeps what was set by hand", () => {
  const cap = knobById("cap")
    .fields(first)
    .find(({ id }) => id === "maxInstances.count");
  const capped = cap?.kind === "number" ? cap.write(7) : first;
  const onRun = withPreset(capped, "cloud-run");
  expect(onRun.preset).toBe("cloud-run");
  expect(onRun.scenario.platform.maxInstances).toBe(7);
  expect(onRun.scenario.platform.concurrencyPerInstance).toBeGreaterThan(1);
  expect(withPreset(onRun, capped.preset).scenario).toEqual(capped.scenario);
});

test("every number of every preset has its source or says that it is assumed", () => {
  for (const preset of presetIds) {
    const setting = withPreset({ ...first, preset: null }, preset);
    for (const knob of knobs.filter(({ figure }) => figure !== null)) {
      expect(["source", "assumption"]).toContain(originOf(knob, setting).kind);
    }
  }
});

test("a knob says whether its number is still the preset's", () => {
  const setting = withPreset(first, "lambda-node");
  const memory = knobById("memory");
  expect(originOf(memory, setting)).toMatchObject({
    kind: "assumption",
    text: "512\u00a0MB",
    changed: false,
  });
  const [field] = memory.fields(setting);
  const more = field?.kind === "number" ? field.write(1024) : setting;
  expect(originOf(memory, more)).toMatchObject({ text: "512\u00a0MB", changed: true });
  expect(originOf(memory, { ...more, preset: null })).toEqual({ kind: "plain", changed: true });
  expect(originOf(knobById("prices"), setting)).toMatchObject({ changed: false });
});
