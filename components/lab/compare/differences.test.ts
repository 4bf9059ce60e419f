import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { settingsOf } from "@/simulator/presets/preset";
import { presets } from "@/simulator/presets/presets";
import { priceListById } from "@/simulator/prices/price-lists";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import { differences, differencesSentence } from "./differences";

const rare: Scenario = scenarioWith({
  ...settingsOf(presets["lambda-node"]),
  horizon: 86_400_000_000,
  traffic: { kind: "poisson", perSecond: 1 / 600 },
  prices: priceListById("aws-lambda-x86"),
});
const compared = (scenario: Scenario) => ({ report: meter(scenario), scenario });
const ready: Scenario = { ...rare, platform: { ...rare.platform, provisioned: 1 } };

test("an instance kept ready: no cold starts, a shorter tail, a larger bill", () => {
  expect(differences(compared(rare), compared(ready))).toMatchInlineSnapshot(`
    [
      "61 fewer cold starts",
      "median 141 ms shorter",
      "p99 369 ms shorter",
      "$0.18 more a day",
    ]
  `);
});

test("the other way round says the opposite", () => {
  const opposite = { fewer: "more", more: "fewer", shorter: "longer", longer: "shorter" } as const;
  const there = differences(compared(rare), compared(ready));
  const back = differences(compared(ready), compared(rare));
  const turned = there
    .filter((words) => !words.startsWith("$"))
    .map((words) =>
      words.replace(/fewer|more|shorter|longer/, (word) => opposite[word as keyof typeof opposite]),
    );
  expect(back.filter((words) => !words.startsWith("$"))).toEqual(turned);
});

test("a run beside itself is just the same", () => {
  expect(differencesSentence(compared(rare), compared(rare), "The second")).toBe(
    "The second does just the same.",
  );
});

test("a burst is compared by what it cost, not as if it came all day", () => {
  const traffic = { kind: "burst", at: 0, count: 100, within: 0 } as const;
  const short: Scenario = { ...rare, horizon: 60_000_000, traffic };
  const long: Scenario = { ...short, function: { ...short.function, memoryMb: 1024 } };
  const words = differences(compared(short), compared({ ...long, horizon: 3_600_000_000 }));
  expect(words).toMatchInlineSnapshot(`
    [
      "median 33 ms shorter",
      "p99 30 ms shorter",
      "$3.88 more for a million requests",
    ]
  `);
});

test("a bill for instances kept ready is compared by the day, whatever the lengths of the runs", () => {
  const half = { ...rare, horizon: rare.horizon / 2, traffic: { kind: "none" } as const };
  const whole = { ...rare, traffic: { kind: "none" } as const };
  const words = differences(
    compared({ ...half, platform: { ...half.platform, provisioned: 1 } }),
    compared({ ...whole, platform: { ...whole.platform, provisioned: 1 } }),
  );
  expect(words).toEqual([]);
});

test("without a price list nothing is said about money", () => {
  const words = differences(compared({ ...rare, prices: null }), compared(ready));
  expect(words.some((one) => one.includes("$"))).toBe(false);
});

test("what fails more often is told", () => {
  const failing: Scenario = { ...rare, function: { ...rare.function, errors: 1 } };
  expect(differences(compared(rare), compared(failing))[0]).toMatch(/^\d+ more failed requests$/);
});
