// The numbers that this lesson derives, worked out again from its facts, its runs and the recorded hours.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { meter } from "@/simulator/run/meter";
import { loadRealHours } from "../../load/load-real-hours";
import { cheapestOf, sizePoints, sweepText, usdText } from "../../model/memory-sweep";
import { readScenario } from "../../model/scenario/scenario";

const text = readFileSync(new URL("./lesson.mdx", import.meta.url), "utf8");
const facts = ["serverless", "warm-instances", "cost"].flatMap((name) => {
  const file = new URL(`../../facts/${name}.json`, import.meta.url);
  const read: readonly { readonly id: string; readonly value: string }[] = JSON.parse(
    readFileSync(file, "utf8"),
  );
  return read;
});
const gbSecond = priceOf("price-lambda-gb-second");
const million = 1e6;

test("a million payments cost what the sum by hand says", () => {
  const time = million * 0.4 * gbSecond;
  const requests = priceOf("price-lambda-requests");
  expect(text).toContain(`That costs ${usdText(time)}.`);
  expect(text).toContain(`A million costs ${usdText(requests)}.`);
  expect(text).toContain(`**Together** ${usdText(time + requests)}.`);
});

test("the price by memory falls, turns at 384 MB, and rises faster above one processor", async () => {
  const points = await sizePoints(scenarioOf("thumbnails"));
  const at = (size: number) => points.find(({ memoryMb }) => memoryMb === size);
  const cheapest = cheapestOf(points);
  const whole = at(1769);
  expect(cheapest?.memoryMb).toBe(384);
  const dearer = (whole?.perMillionUsd ?? 0) / (cheapest?.perMillionUsd ?? 1) - 1;
  expect(text).toContain(
    `four times as fast as the cheapest, for ${Math.round(100 * dearer)}% more`,
  );
  expect((cheapest?.medianMs ?? 0) / (whole?.medianMs ?? 1)).toBeGreaterThan(3.5);
  expect(at(3538)?.medianMs).toBe(whole?.medianMs);
  const below3Gb = points.filter(({ memoryMb }) => memoryMb < 3000);
  expect(Math.max(...below3Gb.map(({ perMillionUsd }) => perMillionUsd))).toBe(
    at(128)?.perMillionUsd,
  );
  expect(sweepText(points, 384)).toContain("You found it");
  expect(sweepText(points, 128)).toContain("cut off");
});

test("where a function waits most of the time, the price rises from the first size", async () => {
  const { function: own, ...rest } = scenarioOf("thumbnails");
  const points = await sizePoints({ ...rest, function: { ...own, cpu: 0.1 } });
  const prices = points.map(({ perMillionUsd }) => perMillionUsd);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));
});

test("the slow bank makes the bill about five times as large", () => {
  const times = usdOf("checkout-slow-bank") / usdOf("checkout-quick-bank");
  expect(times).toBeGreaterThan(4.5);
  expect(times).toBeLessThan(5.5);
  expect(text).toContain(
    `would come to ${monthOf("checkout-quick-bank")}, a month of this one to ${monthOf("checkout-slow-bank")}.`,
  );
  expect(meter(scenarioOf("checkout-slow-bank")).instances.peak).toBe(25);
});

test("ten to an instance cost a fraction of one each, and those who compute gain nothing but starts", () => {
  expect(Math.round(usdOf("checkout-one-each") / usdOf("checkout-ten-each"))).toBe(5);
  const together = meter(scenarioOf("reports-share"));
  expect(together.latencyMs.p50).toBeGreaterThan(5500);
});

test("four kept ready save with the even load and cost with the bursts of the same mean", () => {
  const even = savedBy("ready-even");
  const bursts = savedBy("ready-bursts");
  expect(text).toContain(`the four saved ${Math.round(100 * even.share)}%`);
  expect(text).toContain(`they cost ${Math.round(-100 * bursts.share)}% more`);
  expect(text).toContain(
    `evenly. By use alone they cost ${monthOf("ready-even", even.plain)} a month.`,
  );
  expect(text).toContain(
    `of 240. By use alone they cost ${monthOf("ready-bursts", bursts.plain)} a month.`,
  );
  expect(meter(scenarioOf("ready-even")).requests.arrived).toBe(4800);
  const run = meter(scenarioOf("ready-bursts"));
  expect(run.requests.arrived).toBe(4800);
  expect(run.requests.cold).toBe(236);
});

test("the two hours cost nearly the same by use, and not with all kept ready", async () => {
  const { code, chat } = await loadRealHours();
  expect(text).toContain(
    `${code.ready} instances ready where the hour of chat needs ${chat.ready}`,
  );
  expect(Math.abs(code.perSecond / chat.perSecond - 1)).toBeLessThan(0.1);
  expect(Math.abs(code.byUseUsd / chat.byUseUsd - 1)).toBeLessThan(0.1);
  expect(code.readyUsd / chat.readyUsd).toBeCloseTo(5, 0);
  expect(text).toContain(
    `${code.busiestSecond} requests in one, ${chat.busiestSecond} in the other`,
  );
});

test("what stands beside the function costs what the table says", () => {
  const gb = (kilobytes: number) => (million * kilobytes * 1000) / 1e9;
  expect(text).toContain(`4 KB a call: ${usdText(gb(4) * priceOf("price-lambda-logs"))}`);
  expect(text).toContain(`50 KB a call: ${usdText(gb(50) * priceOf("price-transfer-out"))}`);
  expect(text).toContain(`50 KB a call: ${usdText(gb(50) * priceOf("price-nat-gb"))}`);
  expect(text).toContain(`${usdText(730 * priceOf("price-nat-hour"))} a month, called or not`);
});

test("the four lines of the quiz stand in the order of their sums", () => {
  const quiz = readFileSync(new URL("./quiz.json", import.meta.url), "utf8");
  const sums = [0.2, million * 0.1 * 0.5 * gbSecond, priceOf("price-http-api"), 4 * 0.5];
  expect(sums).toEqual(sums.toSorted((a, b) => a - b));
  expect(quiz).toContain(`${sums.map(usdText).join(", ")}.`);
  expect((sums[0] ?? 0) + (sums[1] ?? 0)).toBeCloseTo(1.03, 2);
});

test("a limit of ten keeps the bill of the runaway to a fraction", () => {
  expect(meter(scenarioOf("runaway")).requests.arrived).toBe(511);
  expect(meter(scenarioOf("runaway")).requests.throttled).toBe(0);
  expect(usdOf("runaway-limited")).toBeLessThan(usdOf("runaway") / 5);
});

function priceOf(id: string): number {
  return Number(facts.find((fact) => fact.id === id)?.value.replace("$", ""));
}

function scenarioOf(name: string) {
  const file = new URL(`../../scenarios/${name}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return reading.scenario;
}

function usdOf(name: string): number {
  return meter(scenarioOf(name)).cost.totalUsd;
}

function monthOf(name: string, usd = usdOf(name)): string {
  const seconds = scenarioOf(name).horizon / 1e6;
  return `$${((usd * 730 * 3600) / seconds).toFixed(0)}`;
}

function savedBy(name: string) {
  const scenario = scenarioOf(name);
  const platform = { ...scenario.platform, provisioned: 0 };
  const plain = meter({ ...scenario, platform }).cost.totalUsd;
  return { plain, share: 1 - usdOf(name) / plain };
}
