import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { record } from "@/simulator/run/record";
import { arrivalsOver, trafficCurve } from "./traffic-curve";

const second = 1_000_000;
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

test("the curve counts the events that the run will meet", () => {
  const scenario = scenarioWith({
    horizon: 600 * second,
    traffic: {
      kind: "sum",
      of: [
        { kind: "poisson", perSecond: 2 },
        { kind: "burst", at: 300 * second, count: 50, within: 0 },
      ],
    },
  });
  const counts = arrivalsOver(scenario, 20);
  expect(sum(counts)).toBe(record(scenario).requests.arrivedAt.length);
  expect(counts.indexOf(Math.max(...counts))).toBe(10);
});

test("too many events to draw are shown as they are to be expected", () => {
  const day = 86_400 * second;
  const traffic = { kind: "daily", lowPerSecond: 1, highPerSecond: 9, period: day } as const;
  const counts = arrivalsOver(scenarioWith({ horizon: day, traffic }), 24);
  expect(sum(counts)).toBeCloseTo(5 * 86_400, -1);
  expect(Math.max(...counts)).toBe(counts[11]);
  expect(counts[0]).toBeCloseTo(counts[23] ?? 0, 3);
});

test("no traffic is an empty curve with a sentence", () => {
  const { picture, text } = trafficCurve(scenarioWith({}), 200);
  expect(picture.marks).toHaveLength(1);
  expect(text).toContain("0 events");
});
