import { expect, test } from "vitest";
import {
  alwaysOnText,
  alwaysOnUsdOf,
  costOver,
  dayLength,
  monthLength,
  reportedAlwaysOnUsd,
  usdText,
} from "./cost-over";
import { scenarioWith } from "./plain";
import { priceListById } from "./prices/price-lists";

test("an hour's cost is a twenty-fourth of a day's", () => {
  expect(costOver(0.5, 3_600_000_000, dayLength)).toBeCloseTo(12, 10);
  expect(costOver(0.5, 3_600_000_000, monthLength)).toBeCloseTo(360, 10);
});

test("always on, four requests that wait share one machine; those that compute need four", () => {
  const scenario = scenarioWith({
    horizon: 3_600_000_000,
    function: { memoryMb: 1769 },
    prices: priceListById("aws-lambda-x86"),
  });
  const usd = alwaysOnUsdOf(4, scenario);
  const machine = 0.04048 + (1769 / 1024) * 0.004445;
  expect(usd?.ifWaiting).toBeCloseTo(machine, 6);
  expect(usd?.ifComputing).toBeCloseTo(4 * machine, 6);
  expect(alwaysOnUsdOf(4, { ...scenario, prices: null })).toBeNull();
});

test("a report has one always-on price, of requests that mostly wait where it is not told", () => {
  const scenario = scenarioWith({
    horizon: 3_600_000_000,
    function: { memoryMb: 1769 },
    prices: priceListById("aws-lambda-x86"),
  });
  const usd = alwaysOnUsdOf(4, scenario);
  expect(reportedAlwaysOnUsd(4, scenario)).toBe(usd?.ifWaiting);
  const computing = { ...scenario, function: { ...scenario.function, cpu: 1 } };
  expect(reportedAlwaysOnUsd(4, computing)).toBe(usd?.ifComputing);
  expect(reportedAlwaysOnUsd(4, { ...scenario, prices: null })).toBe(0);
});

test("both prices are said with what decides between them, one price alone", () => {
  expect(alwaysOnText({ ifWaiting: 1.5, ifComputing: 6 }, usdText)).toBe(
    "$1.50 if requests mostly wait, $6.00 if they compute",
  );
  expect(alwaysOnText({ ifWaiting: 1.5, ifComputing: 1.5 }, usdText)).toBe("$1.50");
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
