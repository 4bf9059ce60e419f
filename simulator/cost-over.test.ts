import { expect, test } from "vitest";
import { alwaysOnUsdOf, costOver, dayLength, monthLength, usdText } from "./cost-over";
import { scenarioWith } from "./plain";
import { priceListById } from "./prices/price-lists";
import { meter } from "./run/meter";

test("an hour's cost is a twenty-fourth of a day's", () => {
  expect(costOver(0.5, 3_600_000_000, dayLength)).toBeCloseTo(12, 10);
  expect(costOver(0.5, 3_600_000_000, monthLength)).toBeCloseTo(360, 10);
});

test("always-on machines are paid for the peak, for the whole run", () => {
  const scenario = scenarioWith({
    horizon: 3_600_000_000,
    traffic: { kind: "burst", at: 0, count: 4, within: 0 },
    function: { memoryMb: 1769 },
    prices: priceListById("aws-lambda-x86"),
  });
  const usd = alwaysOnUsdOf(meter(scenario), scenario);
  expect(usd).toBeCloseTo(4 * 0.04048 + ((4 * 1769) / 1024) * 0.004445, 6);
  expect(alwaysOnUsdOf(meter(scenario), { ...scenario, prices: null })).toBeNull();
});

test("money is said as exactly as it is useful", () => {
  expect([0, 0.00012345, 0.0123, 0.4, 3.456, 12_345.6, -0.4].map(usdText)).toEqual([
    "$0",
    "$0.00012",
    "$0.012",
    "$0.40",
    "$3.46",
    "$12,346",
    "−$0.40",
  ]);
});
