import { expect, test } from "vitest";
import { alwaysOnCostUsd } from "./always-on";
import { priceFiguresOf } from "./figures";
import { priceListById, priceListIds, priceLists } from "./price-lists";

test("every price list is listed under its own id", () => {
  expect(priceListIds.map((id) => priceLists[id].id)).toEqual([...priceListIds]);
});

test.each(priceListIds)("%s: every number has a source or says that it is assumed", (id) => {
  for (const figure of priceFiguresOf(priceLists[id])) {
    if ("source" in figure) {
      expect(figure.source.url).toMatch(/^https:\/\/[a-z]/);
      expect(figure.source.date).toMatch(/202[4-6]/);
    } else {
      expect(figure.assumption).toMatch(/^.{8,}\.$/);
    }
  }
});

test("a million Lambda requests of 100 ms with 1,769 MB cost 20 cents and 2.88 dollars", () => {
  const { compute, perRequestUsd } = priceListById("aws-lambda-x86");
  const gbSeconds = 1e6 * 0.1 * (1769 / 1024);
  expect(perRequestUsd * 1e6).toBeCloseTo(0.2, 12);
  expect(gbSeconds * compute.perGbSecondUsd).toBeCloseTo(2.8792, 3);
});

test("Lambda on one vCPU crosses always-on Fargate at 45 % utilisation", () => {
  const { compute, perRequestUsd } = priceListById("aws-lambda-x86");
  const busyHour = (1769 / 1024) * compute.perGbSecondUsd * 3600 + 36_000 * perRequestUsd;
  const fargateHour = alwaysOnCostUsd({ vcpus: 1, memoryGb: 2, hours: 1 });
  expect(fargateHour).toBeCloseTo(0.04937, 5);
  expect(fargateHour / busyHour).toBeCloseTo(0.445, 2);
});

test("provisioned concurrency pays off above 60 % busy", () => {
  const { compute, provisioned } = priceListById("aws-lambda-provisioned");
  const saved = compute.perGbSecondUsd - (provisioned?.executionPerGbSecondUsd ?? 0);
  expect((provisioned?.perGbSecondUsd ?? 0) / saved).toBeCloseTo(0.6, 2);
});

test("Vercel's hourly rates become rates by the second", () => {
  const { compute, cpu } = priceListById("vercel");
  expect(compute.perGbSecondUsd * 3600).toBeCloseTo(0.0106, 12);
  expect((cpu?.perSecondUsd ?? 0) * 3600).toBeCloseTo(0.128, 12);
});

test("the lists print as lines a reader understands", () => {
  const lines = priceFiguresOf(priceLists["aws-lambda-x86"]).map((f) => `${f.label}: ${f.text}`);
  expect(lines).toMatchInlineSnapshot(`
    [
      "Requests: $0.2 per million",
      "Metered: the duration of each request",
      "Memory: $0.0000166667 per GB-second",
      "vCPU: $0 per vCPU-second",
      "Rounded up to: 1ms",
      "At least: 0s",
      "Billed start: runtimeInit, functionInit",
      "Billed restore: 30 % of it",
      "CPU in use: not billed by itself",
      "vCPUs of an instance: one for each 1769\u00a0MB",
      "Kept ready: $0.0000041667 per GB-second, $0.0000097222 executing",
      "By the month: $0",
    ]
  `);
});
