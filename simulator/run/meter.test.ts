import { expect, test } from "vitest";
import { scenarioWith } from "../plain";
import { settingsOf } from "../presets/preset";
import { presets } from "../presets/presets";
import type { Scenario } from "../scenario";
import { meter } from "./meter";

const lambda = settingsOf(presets["lambda-node"]);
const steady: Scenario = scenarioWith({
  ...lambda,
  horizon: 3_600_000_000,
  traffic: { kind: "poisson", perSecond: 5 },
  prices: null,
});
const crowded: Scenario = {
  ...steady,
  horizon: 777_777_777,
  platform: {
    ...steady.platform,
    maxInstances: 3,
    scaling: { burst: 1, refill: 1, every: 7_000_000 },
  },
  invocation: {
    kind: "async",
    retries: 2,
    retryAfter: [1_000_000],
    maxAge: 60_000_000,
    jitter: "full",
  },
  interventions: [{ kind: "deployment", at: 388_888_888 }],
};

test("looking on while it runs changes nothing in the report", () => {
  for (const scenario of [steady, crowded]) {
    const shares: number[] = [];
    expect(meter(scenario, (share) => shares.push(share))).toEqual(meter(scenario));
    expect(shares).toHaveLength(99);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  }
});
