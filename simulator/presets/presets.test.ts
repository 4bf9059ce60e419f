import { expect, test } from "vitest";
import { cpuShare } from "../prices/cpu-share";
import type { Distribution } from "../scenario";
import { figuresOf } from "./figures";
import { settingsOf } from "./preset";
import { type PresetId, presetIds, presets } from "./presets";

test("every preset is listed under its own id", () => {
  expect(presetIds.map((id) => presets[id].id)).toEqual([...presetIds]);
});

test.each(presetIds)(
  "%s: what stands under a simulator says of when its measurements are",
  (id) => {
    expect(presets[id].measured).toMatch(/\b20[12]\d\b/);
  },
);

test.each(presetIds)("%s: every setting is printed with its source or assumption", (id) => {
  const figures = figuresOf(presets[id]);
  const { coldStart, ...platform } = settingsOf(presets[id]).platform;
  const fields = [
    ...Object.keys(settingsOf(presets[id]).function).map((key) => `function.${key}`),
    ...Object.keys(coldStart).map((key) => `platform.coldStart.${key}`),
    ...Object.keys(platform).map((key) => `platform.${key}`),
    "prices",
  ];
  expect(figures.map((figure) => figure.field).toSorted()).toEqual(fields.toSorted());
  for (const figure of figures) {
    expect(figure.text).toMatch(/^\S.*$/);
    if ("source" in figure) {
      expect(figure.source.url).toMatch(/^https:\/\/[a-z]/);
      expect(figure.source.date).toMatch(/20[12]\d/);
      expect(figure.source.note).toMatch(/\.$/);
    } else {
      expect(figure.assumption).toMatch(/^.{8,}\.$/);
    }
  }
});

test.each(presetIds)("%s: spreads are in order and a start takes some time", (id) => {
  const { platform, function: own } = settingsOf(presets[id]);
  const starts = Object.values(platform.coldStart);
  for (const part of [...starts, own.duration]) {
    if (part.kind === "lognormal") expect(part.p99).toBeGreaterThan(part.median);
    if (part.kind === "uniform") expect(part.to).toBeGreaterThan(part.from);
  }
  expect(starts.reduce((sum, part) => sum + middleOf(part), 0)).toBeGreaterThan(20_000);
});

test("the middle of each start, phase by phase", () => {
  const lines = presetIds.map((id) => {
    const phases = Object.values(settingsOf(presets[id]).platform.coldStart).map(middleOf);
    const total = phases.reduce((sum, phase) => sum + phase, 0);
    return `${id}: ${total / 1000} ms = ${phases.map((phase) => phase / 1000).join(" + ")}`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "lambda-node: 390 ms = 70 + 30 + 140 + 150 + 0",
      "lambda-python: 333 ms = 70 + 30 + 83 + 150 + 0",
      "lambda-java: 1138 ms = 70 + 30 + 238 + 800 + 0",
      "lambda-java-snapstart: 470 ms = 70 + 0 + 0 + 0 + 400",
      "lambda-image: 605 ms = 70 + 80 + 305 + 150 + 0",
      "cloud-run: 3000 ms = 0 + 0 + 3000 + 0 + 0",
      "azure-flex: 1708 ms = 1000 + 0 + 408 + 300 + 0",
      "cloudflare-workers: 25 ms = 0 + 0 + 5 + 20 + 0",
      "knative: 2000 ms = 500 + 0 + 300 + 1200 + 0",
      "vercel-fluid: 440 ms = 100 + 0 + 140 + 200 + 0",
      "lambda-2020-measured: 253 ms = 0 + 0 + 0 + 253 + 0",
    ]
  `);
});

test("Lambda's keep-alive is marked as not published and spread from 5 to 15 minutes", () => {
  const line = figuresOf(presets["lambda-node"]).find(
    ({ field }) => field === "platform.keepAlive",
  );
  expect(line).toMatchObject({ text: "5\u00a0min to 15\u00a0min idle" });
  expect(line && "assumption" in line && line.assumption).toMatch(/^Not published/);
});

test("the Azure preset is of one language, and begins with the ceiling of a new app", () => {
  const { title, platform } = presets["azure-flex"];
  expect(title).toContain("Node.js");
  expect(platform.concurrencyPerInstance.value).toBe(16);
  // What was measured with another language is not passed off as measured with this one.
  expect(platform.coldStart.runtimeInit).toHaveProperty("assumption");
  expect(platform.maxInstances).toMatchObject({ value: 100, assumption: expect.any(String) });
});

test("what Vercel and Cloudflare publish is sourced", () => {
  const { scaling } = presets["vercel-fluid"].platform;
  expect(scaling).toHaveProperty("source.url", expect.stringContaining("concurrency-scaling"));
  const { functionInit } = presets["cloudflare-workers"].platform.coldStart;
  expect(functionInit).toHaveProperty("assumption", expect.stringContaining("up to 1 s"));
});

test("Lambda's processors come with memory, and its requests a second with its concurrency", () => {
  const { vcpus, requestsPerSecond, maxInstances } = presets["lambda-node"].platform;
  expect(vcpus).toMatchObject({
    value: "by-memory",
    source: { url: expect.stringContaining("configuration-memory") },
  });
  expect(requestsPerSecond).toHaveProperty("source.note");
  expect(requestsPerSecond.value).toBe(10 * (maxInstances.value ?? 0));
});

test("the teaching function mostly waits, on every platform alike", () => {
  const told = presetIds.filter((id) => id !== "lambda-2020-measured");
  for (const id of told) expect(presets[id].function.cpu).toMatchObject({ value: cpuShare });
  // What was measured as a whole is not taken apart.
  const { function: own, platform } = presets["lambda-2020-measured"];
  expect([own.cpu.value, platform.vcpus.value]).toEqual([0, null]);
});

test("where a tenth computes, the processor of an instance has room for the requests it is given", () => {
  for (const id of ["cloudflare-workers", "vercel-fluid"] as const) {
    const { concurrencyPerInstance, vcpus } = presets[id].platform;
    expect(concurrencyPerInstance.value * cpuShare).toBeLessThanOrEqual(Number(vcpus.value));
  }
});

test("scalers say in words what they aim at, how far they look back and how often", () => {
  const line = (id: PresetId) =>
    figuresOf(presets[id]).find(({ field }) => field === "platform.autoscaler")?.text;
  expect([line("knative"), line("cloud-run"), line("lambda-node")]).toMatchInlineSnapshot(`
    [
      "aims at 70 % of 100 requests, over 1 min, every 2 s; over 6 s when that is 2 times what is there",
      "aims at 60 % of 80 requests, or 60 % of the processors, over 1 min, every 5 s; and an instance for each request without a slot",
      "an instance for each request without a slot",
    ]
  `);
});

test("Knative's scaler has the documented defaults", () => {
  const { autoscaler, concurrencyPerInstance } = presets.knative.platform;
  expect(autoscaler).toHaveProperty("source.url", expect.stringContaining("kpa-specific"));
  expect(autoscaler.value).toMatchObject({
    concurrency: 100,
    utilization: 0.7,
    panic: { above: 2 },
    maxUpRate: 1000,
    maxDownRate: 2,
    onDemand: false,
  });
  // Nothing but the scaler limits what a pod is given.
  expect(concurrencyPerInstance.value).toBeGreaterThan(2 * 100);
});

test("Cloud Run's scaler aims at what its instances may take, and what is not published says so", () => {
  const { autoscaler, concurrencyPerInstance, keepAlive } = presets["cloud-run"].platform;
  const { value } = autoscaler;
  if (value.kind !== "target") throw new Error("Cloud Run's scaler follows a target");
  expect(value.concurrency).toBe(concurrencyPerInstance.value);
  expect([value.utilization, value.cpu, value.onDemand]).toEqual([0.6, 0.6, true]);
  expect(autoscaler).toHaveProperty("source.note", expect.stringMatching(/are assumed\.$/));
  // Within the documented quarter of an hour: the window, and then the keep-alive.
  if (keepAlive.value.kind !== "fixed" || keepAlive.value.idle.kind !== "uniform")
    throw new Error("an idle instance's life is drawn between two ends");
  expect(value.window + keepAlive.value.idle.to).toBe(15 * 60_000_000);
});

function middleOf(part: Distribution): number {
  switch (part.kind) {
    case "constant":
      return part.value;
    case "lognormal":
      return part.median;
    case "uniform":
      return (part.from + part.to) / 2;
    default:
      throw new Error(`no preset start is ${part.kind}`);
  }
}
