import { expect, test } from "vitest";
import { constant, scenarioWith } from "./plain";
import { settingsOf } from "./presets/preset";
import { presets } from "./presets/presets";
import { meter } from "./run/meter";

const second = 1_000_000;

/** Forty at once, on instances that each take so many, with a scaler that means each to have up to so many. */
function withTarget(concurrencyPerInstance: number, concurrency: number) {
  const { platform } = settingsOf(presets.knative);
  if (platform.autoscaler.kind !== "target") throw new Error("Knative has a scaler");
  return meter(
    scenarioWith({
      horizon: 600 * second,
      traffic: { kind: "constant", perSecond: 20 },
      function: { duration: constant(2 * second) },
      platform: {
        ...platform,
        concurrencyPerInstance,
        autoscaler: { ...platform.autoscaler, concurrency },
      },
    }),
  );
}

test("a scaler means an instance to have no more requests than it may take", () => {
  const asPreset = withTarget(1, 100);
  expect(asPreset.digest).toBe(withTarget(1, 1).digest);
  expect(asPreset.latencyMs.p50).toBe(2000);
  expect(withTarget(50, 100).digest).toBe(withTarget(50, 50).digest);
});

test("where an instance may take more, the scaler's own number counts", () => {
  expect(withTarget(50, 5).instances.mean).toBeGreaterThan(2 * withTarget(50, 20).instances.mean);
});
