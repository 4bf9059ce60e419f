import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioWith } from "../../plain";
import { settingsOf } from "../../presets/preset";
import { presets } from "../../presets/presets";
import { priceListById } from "../../prices/price-lists";
import { meter } from "../../run/meter";
import { record } from "../../run/record";
import type { Scenario } from "../../scenario";
import { inks, type Mark } from "../marks";
import { textBox } from "../text-box";
import { roundValues } from "./axes";
import type { Charted } from "./chart";
import { chartOf, chartsOf, sumCharts, timeCharts } from "./charts";
import { percentText, sharesOverTime } from "./cold-share-chart";
import { fleetChart, fleetOverSpans } from "./fleet-chart";
import { SpentTime } from "./over-time";

const second = 1_000_000;
const lambda = settingsOf(presets["lambda-node"]);
const steady: Scenario = scenarioWith({
  ...lambda,
  function: { ...lambda.function, cpu: 0 },
  horizon: 1200 * second,
  traffic: { kind: "poisson", perSecond: 2 },
  prices: priceListById("aws-lambda-x86"),
});
const refused: Scenario = {
  ...steady,
  horizon: 10 * second,
  traffic: { kind: "burst", at: second, count: 50, within: second },
  platform: { ...steady.platform, maxInstances: 5, provisioned: 2 },
};

const recorded = (scenario: Scenario): Charted => {
  const trace = record(scenario);
  return { scenario, report: trace.report, trace };
};
const metered = (scenario: Scenario): Charted => ({
  scenario,
  report: meter(scenario),
  trace: null,
});

test("a chart says in words what it shows, from the run's own numbers", () => {
  const texts = chartsOf(recorded(refused), 500).map(({ title, text }) => `${title}: ${text}`);
  expect(texts).toMatchInlineSnapshot(`
    [
      "Instances over time: At most 5 instances at once; 4.7 on average, of them 0.39 busy. 90 % of their time they were idle.",
      "Share of cold starts over time: 3 of 50 requests were cold (6 %), 19 refused (38 %). All cold starts came in the first tenth of the run.",
      "How long requests took: Of 31 completed requests, half took 115 ms or less, nine in ten 390 ms or less, ninety-nine in a hundred 514 ms or less. 3 were cold: half of those took 413 ms or less.",
      "What a month of this costs: AWS Lambda, x86: $333.89 a month of the same ($1.61 requests, $8.28 compute, $324.00 kept ready). AWS Fargate, x86, always on, for the 5 instances busy at the peak: $10.04 if requests mostly wait, $50.18 if they compute. Of requests that mostly wait, 10 are taken to share a machine; on demand costs more than either.",
    ]
  `);
});

test("where it is told how much computes, machines that are always on have one price", () => {
  const told = { ...refused, function: { ...refused.function, cpu: 0.1 } };
  const text = chartsOf(metered(told), 500).at(-1)?.text;
  expect(text).toMatch(
    /at the peak: \$20\.07; on demand is 17 times as much\. By the part of a run that computes, 3\.6 requests at once fill a machine\.$/,
  );
});

test("of a large run the report alone is charted, and what is left out is said", () => {
  const charts = chartsOf(metered(steady), 500);
  expect(charts.map(({ picture }) => picture !== null)).toEqual([false, false, true, true]);
  for (const { text, id } of charts.filter(({ id }) => id !== "cost")) {
    expect(text, id).toContain("left out");
  }
});

test("a run in which nothing happens has sentences instead of pictures", () => {
  const charts = chartsOf(recorded(scenarioWith({})), 500);
  expect(charts.map(({ picture }) => picture)).toEqual([null, null, null, null]);
  for (const { text } of charts) expect(text).toMatch(/^[A-Z].+\.$/);
});

test("every mark lies inside its picture, whatever the width", () => {
  const runs = [steady, refused, { ...steady, traffic: { kind: "none" } as const }].map(recorded);
  fc.assert(
    fc.property(fc.constantFrom(...runs), fc.integer({ min: 300, max: 1200 }), (charted, width) => {
      for (const { picture } of chartsOf(charted, width)) {
        const beyond = (picture?.marks ?? []).filter((one) => {
          const { left, right, top, bottom } = edges(one);
          const below = (picture?.height ?? 0) + 1;
          return !(left >= -1 && right <= width + 1 && top >= -1 && bottom <= below);
        });
        expect(beyond).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

function edges(one: Mark) {
  if (one.kind === "rect") {
    const { x, y, width, height } = one;
    return { left: x, right: x + width, top: y, bottom: y + height };
  }
  if (one.kind === "text") {
    const wide = one.text.length * one.size * 0.53;
    const left = { start: one.x, middle: one.x - wide / 2, end: one.x - wide }[one.anchor];
    return { left, right: left + wide, top: one.y - one.size, bottom: one.y };
  }
  if (one.kind === "path") {
    // The pin is drawn in steps from where it stands.
    if (/[a-z]/.test(one.d)) return { left: 0, right: 0, top: 0, bottom: 0 };
    const numbers = (one.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    return { left: 0, right: 0, top: Math.min(...numbers), bottom: 0 };
  }
  return { left: one.x, right: one.x, top: one.y, bottom: one.y };
}

test("no word of a chart covers another or is cut, whatever the width, alone or beside another run", () => {
  const runs = [steady, refused, { ...refused, horizon: 86_400 * second }].map(recorded);
  fc.assert(
    fc.property(
      fc.constantFrom(...runs),
      fc.constantFrom(...runs),
      fc.integer({ min: 280, max: 1920 }),
      (charted, other, width) => {
        for (const kind of [...timeCharts, ...sumCharts]) {
          const { picture, id } = chartOf(kind, charted, width, [other]);
          const boxes = (picture?.marks ?? []).flatMap((one) =>
            one.kind === "text" ? [{ text: one.text, ...textBox(one) }] : [],
          );
          for (const [n, box] of boxes.entries()) {
            expect(box.x, `${id}: ${box.text}`).toBeGreaterThanOrEqual(-1);
            expect(box.x + box.width, `${id}: ${box.text}`).toBeLessThanOrEqual(width + 1);
            const over = boxes.slice(n + 1).find((one) => overlap(box, one));
            expect(over?.text, `${id} at ${width} px: ${box.text}`).toBeUndefined();
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

type Placed = ReturnType<typeof textBox>;

function overlap(a: Placed, b: Placed): boolean {
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !apart;
}

test("two runs that are compared are drawn on one scale", () => {
  const [few, many] = [recorded(refused), recorded(steady)];
  const scale = (charted: Charted, beside: readonly Charted[]) => {
    const marks = chartOf(fleetChart, charted, 500, beside).picture?.marks ?? [];
    const names = marks.flatMap((one) =>
      one.kind === "text" && one.x < 40 && /^\d/.test(one.text) ? [one] : [],
    );
    const [zero] = names;
    return names.map(({ text, y }) => `${text}: ${Math.round((zero?.y ?? 0) - y)}`);
  };
  expect(scale(few, [many])).toEqual(scale(many, [few]));
  expect(scale(few, [])).not.toEqual(scale(many, []));
});

test("every chart has its numbers as a table, which add up to the report's", () => {
  const charted = recorded(refused);
  const tables = chartsOf(charted, 500).map(({ table }) => table);
  for (const table of tables)
    for (const row of table?.rows ?? []) expect(row.length).toBe(table?.head.length);
  const arrived = (tables[1]?.rows ?? []).reduce((sum, [, count]) => sum + Number(count), 0);
  expect(arrived).toBe(charted.report.requests.arrived);
});

test("every ink is one of the site's tokens", () => {
  for (const { picture } of chartsOf(recorded(refused), 500)) {
    const text = JSON.stringify(picture?.marks ?? []);
    for (const [, ink] of text.matchAll(/"(?:ink|fill|hatch)":"([a-z-]+)"/g)) {
      expect(inks).toContain(ink);
    }
  }
});

test("the fleet over time adds up to the report's averages", () => {
  const { trace, report } = recorded(steady);
  if (!trace) throw new Error("recorded");
  const fleet = fleetOverSpans(trace, 97);
  const mean = (of: Float64Array) => of.reduce((sum, one) => sum + one, 0) / of.length;
  expect(mean(fleet.busy)).toBeCloseTo(report.instances.meanBusy, 6);
  expect(mean(fleet.starting)).toBeCloseTo(report.instances.meanStarting, 6);
  expect(mean(fleet.idle)).toBeCloseTo(report.instances.meanIdle, 6);
});

test("the shares over time add up to the report's counts", () => {
  const { trace, report } = recorded(refused);
  if (!trace) throw new Error("recorded");
  const spans = sharesOverTime(trace, 13);
  const sum = (of: "arrived" | "cold" | "refused") => spans.reduce((all, one) => all + one[of], 0);
  expect(sum("arrived")).toBe(report.requests.arrived);
  expect(sum("cold")).toBe(report.requests.cold);
  expect(sum("refused")).toBe(report.requests.throttled);
});

test("time spent in spans is the time that was added, wherever it begins and ends", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 20 }),
      (count, spells) => {
        const spent = new SpentTime(1000, count);
        for (const [from, to] of spells) spent.add(from, to);
        const whole = spent.means().reduce((sum, mean) => sum + (mean * 1000) / count, 0);
        const expected = spells.reduce((sum, [from, to]) => sum + Math.max(0, to - from), 0);
        expect(whole).toBeCloseTo(expected, 6);
      },
    ),
  );
});

test("an axis has a few round values", () => {
  expect(roundValues(1)).toEqual([0, 0.5, 1]);
  expect(roundValues(37)).toEqual([0, 10, 20, 30]);
  expect(roundValues(1000)).toEqual([0, 500, 1000]);
  expect(roundValues(0)).toEqual([0]);
  expect(roundValues(2, 1)).toEqual([0, 1, 2]);
});

test("a small share is not rounded to nothing", () => {
  expect([0, 0.00042, 0.031, 0.5, 1].map(percentText)).toEqual([
    "0 %",
    "0.04 %",
    "3.1 %",
    "50 %",
    "100 %",
  ]);
});

test("the axis of shares ends at a round share, so that a few cold starts among many are seen", () => {
  const labels = (scenario: Scenario) => {
    const chart = chartsOf(recorded(scenario), 500).find(({ id }) => id === "cold-share");
    return (chart?.picture?.marks ?? []).flatMap((one) => (one.kind === "text" ? one.text : []));
  };
  expect(labels(steady)).toContain("4 %");
  expect(labels(steady)).not.toContain("100 %");
  expect(labels(refused)).toContain("100 %");
});
