// Whatever a lesson may ask of a run is what the run's report says, for every scenario of the shelf.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { measured, metrics, requestMetrics } from "../model/measure";
import { readScenario } from "../model/scenario/scenario";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

test.each(files)("a measure of the whole of %s is what its report says", (name) => {
  const reading = readScenario(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  const trace = record(reading.scenario);
  for (const metric of metrics) {
    const value = measured(trace, { metric, from: null, until: null });
    expect(value === null || Number.isFinite(value), metric).toBe(true);
    if (!requestMetrics.some((known) => known === metric)) continue;
    const [group = "", field = ""] = metric.split(".");
    const reported: unknown = Reflect.get(Object(Reflect.get(trace.report, group)), field);
    expect(value ?? 0, metric).toBeCloseTo(Number(reported), 6);
  }
});
