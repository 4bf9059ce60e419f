import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { asTraffic, listedIn } from "../fit/listed";
import { typicalPart } from "./typical-part";

const [hour, day] = [3.6e9, 86.4e9];

/** On each day so many, spread evenly. */
const daysOf = (counts: readonly number[]) => {
  const at = counts.flatMap((count, n) =>
    Array.from({ length: count }, (_, k) => Math.floor(n * day + ((k + 0.5) * day) / count)),
  );
  return scenarioWith({
    horizon: counts.length * day,
    traffic: asTraffic({ at: Float64Array.from(at), runs: Float64Array.from(at, (_, n) => n) }),
    interventions: [2.5, 3.5].map((each) => ({ kind: "deployment", at: each * day })),
  });
};

test("a log that can be met whole is", () => {
  expect(typicalPart(daysOf([10, 20, 30]), 60)).toBeNull();
});

test("of a week, it is the whole day that has most nearly as many as a day has in the mean", () => {
  const week = daysOf([100, 400, 210, 90, 300, 120, 180]);
  const part = typicalPart(week, 250);
  expect(part).toMatchObject({ from: 2 * day, requests: 210, scenario: { horizon: day } });
  const { at, runs } = listedIn(part?.scenario.traffic ?? { kind: "none" });
  expect([at.length, at[0], runs?.[0]]).toEqual([210, Math.floor(day / 420), 500]);
  expect(part?.scenario.interventions).toEqual([{ kind: "deployment", at: day / 2 }]);
});

test("of a fuller log it is shorter than a day, and of an uneven one never longer than its parts", () => {
  const part = typicalPart(daysOf([2400, 2400]), 240);
  expect(part?.scenario.horizon).toBeLessThanOrEqual(5 * hour);
  expect(Math.abs((part?.requests ?? 0) - 240)).toBeLessThanOrEqual(2);
});
