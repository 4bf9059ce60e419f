import { expect, test } from "vitest";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { scenarioWith } from "@/simulator/plain";
import type { Traffic } from "@/simulator/scenario";
import { asTraffic } from "./listed";
import { replayFile } from "./replay-file";

const about = { title: "My function", description: null, preset: null };
const at = Float64Array.from({ length: 50_001 }, (_, n) => n * 500_000);

test.each<readonly [string, Traffic]>([
  ["one trace", asTraffic({ at, runs: at.map((_, n) => n % 7) })],
  ["a trace without durations", { kind: "trace", at: [1, 2] }],
  ["several", { kind: "sum", of: [asTraffic({ at, runs: undefined }), { kind: "trace", at: [] }] }],
])("in pieces it is what it is in one: %s", async (_, traffic) => {
  const scenario = scenarioWith({ horizon: 1e12, traffic });
  const text = await new Blob([...(await replayFile(scenario, about))]).text();
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(writeScenario(scenario, about))));
});
