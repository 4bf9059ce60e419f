// What a month of the run would cost and what for, beside machines that are always on.
import { type AlwaysOn, requestsPerMachine } from "../../cost";
import { alwaysOnText, alwaysOnUsdOf, costOver, monthLength, usdText } from "../../cost-over";
import { fargate } from "../../prices/always-on";
import { requestsAtOnce } from "../../prices/cpu-share";
import type { Scenario } from "../../scenario";
import { mark, pinMark, textMark } from "../mark-makers";
import type { Mark } from "../marks";
import { type Swatch, swatchMark } from "./axes";
import { type Charted, type ChartKind, type Drawn, inWords } from "./chart";
import { belowMarks, inRows, type Named, rowHeight, rowsOf } from "./labels";

export const costChart: ChartKind = { id: "cost", title: "What a month of this costs", draw };

const thick = 34;
const firstBar = 24;

function draw({ report, scenario }: Charted, width: number, beside: readonly Charted[]): Drawn {
  const { prices, horizon } = scenario;
  const onRun = alwaysOnUsdOf(report.instances.peakBusy, scenario);
  if (prices === null || onRun === null) {
    const text = "No price list is chosen, so nothing is charged.";
    return inWords(text);
  }
  const monthly = (usd: number) => costOver(usd, horizon, monthLength);
  const cost = report.cost;
  const parts: readonly Part[] = [
    {
      label: "requests",
      usd: monthly(cost.requestsUsd),
      fill: "sunken",
      stroke: "line-strong",
      ink: "ink-soft",
    },
    {
      label: "compute",
      usd: monthly(cost.computeUsd),
      fill: "running-fill",
      stroke: "running",
      ink: "running-ink",
    },
    {
      label: keptReady,
      usd: monthly(cost.provisionedUsd),
      fill: "idle-fill",
      stroke: "idle",
      ink: "idle-ink",
    },
  ];
  const total = monthly(cost.totalUsd);
  const alwaysOn = {
    ifWaiting: monthly(onRun.ifWaiting),
    ifComputing: monthly(onRun.ifComputing),
  };
  const paid = parts.filter(({ usd }) => usd > 0);
  const what = paid.map(({ usd, label }) => `${usdText(usd)} ${label}`).join(", ") || "nothing";
  const same = `${prices.name}: ${usdText(total)} a month of the same (${what}).`;
  const text = `${same} ${comparison(total, alwaysOn, report.instances.peakBusy, scenario)}`;
  const most = Math.max(mostOf({ total, alwaysOn }), ...beside.map(mostOfOther));
  const full = width - 4;
  const names = inRows(namesOf(paid, most, full), 2, width - 2);
  const secondBar = firstBar + thick + rowsOf(names) * rowHeight + 40;
  const marks = [...barMarks(paid, total, alwaysOn, secondBar, full / most), ...belowMarks(names)];
  const height = secondBar + thick + 8;
  const table = {
    head: ["what", "a month"],
    rows: [
      ...parts.map(({ label, usd }) => [label, usdText(usd)]),
      ["all of it", usdText(total)],
      ["always on", alwaysOnText(alwaysOn, usdText)],
    ],
  };
  return { text, table, picture: { width, height, marks } };
}

function mostOf({ total, alwaysOn }: { readonly total: number; readonly alwaysOn: AlwaysOn }) {
  return Math.max(total, alwaysOn.ifComputing, 1e-12);
}

/** The same of a run beside this one; nothing where it has no price. */
function mostOfOther({ report, scenario }: Charted): number {
  const onRun = alwaysOnUsdOf(report.instances.peakBusy, scenario);
  if (onRun === null) return 0;
  const usd = Math.max(report.cost.totalUsd, onRun.ifComputing);
  return costOver(usd, scenario.horizon, monthLength);
}

function comparison(
  total: number,
  alwaysOn: AlwaysOn,
  peakBusy: number,
  scenario: Scenario,
): string {
  const { ifWaiting, ifComputing } = alwaysOn;
  if (ifComputing === 0)
    return "Nothing ran, so machines that are always on would have had no peak to carry.";
  const peak = peakBusy === 1 ? "the one instance" : `the ${peakBusy} instances`;
  const same = `${fargate.name}, for ${peak} busy at the peak: ${alwaysOnText(alwaysOn, usdText)}`;
  if (total === 0) return `${same}.`;
  if (ifWaiting < ifComputing) {
    const assumed = `${same}. Of requests that mostly wait, ${requestsAtOnce} are taken to share a machine`;
    if (total > ifComputing) return `${assumed}; on demand costs more than either.`;
    if (total < ifWaiting) return `${assumed}; on demand costs less than either.`;
    return `${assumed}; on demand lies between the two.`;
  }
  return `${same}${timesAsMuch(ifComputing / total)}.${sharingText(scenario)}`;
}

function timesAsMuch(ratio: number): string {
  const times = (factor: number) =>
    `${Number(factor.toPrecision(2)).toLocaleString("en-US")} times as much`;
  if (ratio >= 1.05) return `, ${times(ratio)}`;
  return ratio <= 1 / 1.05 ? `; on demand is ${times(1 / ratio)}` : ", about the same";
}

/** Of how many requests at once a machine is thought to go on with, where the scenario tells. */
function sharingText(scenario: Scenario): string {
  const told = requestsPerMachine(scenario);
  if (told === null || told < 1.05) return "";
  const many = told < 10 ? Number(told.toPrecision(2)) : Math.floor(told);
  return ` By the part of a run that computes, ${many.toLocaleString("en-US")} requests at once fill a machine.`;
}

type Part = Swatch & { readonly usd: number };

const keptReady = "kept ready";

function barMarks(
  parts: readonly Part[],
  total: number,
  { ifWaiting, ifComputing }: AlwaysOn,
  second: number,
  perUsd: number,
): Mark[] {
  const ends = ifWaiting === ifComputing ? [ifComputing] : [ifWaiting, ifComputing];
  const wide = (usd: number) => usd * perUsd;
  const first = firstBar;
  let x = 2;
  const bars = parts.flatMap((part): Mark[] => {
    const place = { x, y: first, width: Math.max(2, wide(part.usd)), height: thick };
    x += place.width;
    const bar = swatchMark(place, 1, part, 1.25);
    const pinned = part.label === keptReady && place.width > 22;
    return pinned ? [bar, pinMark(place.x + 13, first + thick / 2, 1)] : [bar];
  });
  const machines = (usd: number) =>
    mark.rect({ x: 2, y: second, width: Math.max(2, wide(usd)), height: thick }, 1, {
      fill: "surface",
      stroke: { ink: "line-strong", width: 1.5, dash: "dashed" },
    });
  const heading = (bar: number, text: string) =>
    textMark({ x: 2, y: bar - 8, text, ink: "ink", weight: 600 });
  return [
    heading(first, `this: ${usdText(total)}`),
    ...bars,
    heading(second, `always on: ${ends.map(usdText).join(" to ")}`),
    ...ends.toReversed().map(machines),
  ];
}

/** Each part's name under it, in as many rows as they need. */
function namesOf(parts: readonly Part[], most: number, full: number): readonly Named[] {
  let x = 2;
  return parts.map(({ label, usd, ink }): Named => {
    const wide = Math.max(2, (full * usd) / most);
    const middle = x + wide / 2;
    x += wide;
    return { text: `${label} ${usdText(usd)}`, ink, x: middle, y: firstBar + thick };
  });
}
