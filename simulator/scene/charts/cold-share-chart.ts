// Which share of the requests that arrived in each part of the run was cold, and which was refused.
import { starts } from "../../trace/kinds";
import type { Trace } from "../../trace/trace";
import type { Box } from "../fleet-layout";
import { levelLine } from "../mark-makers";
import type { Mark } from "../marks";
import { countText } from "../words";
import { namesBetween, plotBox, type Swatch, swatchMark } from "./axes";
import { type Charted, type ChartKind, type ChartTable, type Drawn, inWords } from "./chart";
import { aboveMarks, inRows, type Named, rowsOf } from "./labels";
import { rowsOfSpans } from "./over-time";
import { type TimePlot, timePlot } from "./time-plot";

export const coldShareChart: ChartKind = {
  id: "cold-share",
  title: "Share of cold starts over time",
  draw,
};

const cold: Swatch = {
  label: "cold",
  fill: "starting-fill",
  stroke: "starting",
  ink: "starting-ink",
  hatch: "starting",
};
const refused: Swatch = {
  label: "refused",
  fill: "throttled-fill",
  stroke: "throttled",
  ink: "throttled-ink",
};

function draw({ report, trace }: Charted, width: number, beside: readonly Charted[]): Drawn {
  const { arrived } = report.requests;
  if (arrived === 0) return inWords("No request arrived.");
  const all = wholeSentence(report.requests);
  if (trace === null) {
    const left = "Of a run this large only the sums are kept, so the curve is left out.";
    return inWords(`${all} ${left}`);
  }
  const horizon = Math.max(trace.horizon, ...beside.map(({ scenario }) => scenario.horizon));
  const share = trace.horizon / Math.max(1, horizon);
  const spans = Math.max(12, Math.floor((plotBox(width).width * share) / 10));
  const shares = sharesOverTime(trace, spans);
  const others = beside.flatMap((one) => (one.trace ? sharesOverTime(one.trace, spans) : []));
  const most = roundShare([...shares, ...others]);
  const plotWith = (rows: number) =>
    timePlot({ width, horizon, most, unit: "of arrivals", print: percentText, rows });
  const placed = (plot: TimePlot) =>
    inRows(namesOf(shares, plot, trace.horizon), ...namesBetween(plot.box));
  const plot = plotWith(rowsOf(placed(plotWith(0))));
  const marks = [
    ...plot.ground,
    ...bars(shares, most, { ...plot.box, width: plot.box.width * share }),
    ...aboveMarks(placed(plot), plot.box.y),
  ];
  const text = [all, whenSentence(shares, report.requests.cold)].filter(Boolean).join(" ");
  return {
    text,
    table: tableOf(shares, trace.horizon),
    picture: { width, height: plot.height, marks },
  };
}

/** Each at the bar that has most of it. */
function namesOf(shares: readonly Span[], { x, y }: TimePlot, horizon: number): Named[] {
  const shareOf = (count: number, { arrived }: Span) => (arrived > 0 ? count / arrived : 0);
  const at = (swatch: Swatch, of: (span: Span) => number, heightOf: (span: Span) => number) => {
    const highest = shares.reduce(
      (best, span, n) => (of(span) > of(shares[best] ?? span) ? n : best),
      0,
    );
    const span = shares[highest];
    if (!span || of(span) === 0) return [];
    const place = { x: x.of(((highest + 0.5) * horizon) / shares.length), y: y.of(heightOf(span)) };
    return [{ text: swatch.label, ink: swatch.ink, ...place }];
  };
  return [
    ...at(
      cold,
      (span) => shareOf(span.cold, span),
      (span) => shareOf(span.cold, span) / 2,
    ),
    ...at(
      refused,
      (span) => shareOf(span.refused, span),
      (span) => shareOf(span.cold + span.refused / 2, span),
    ),
  ];
}

function tableOf(shares: readonly Span[], horizon: number): ChartTable {
  const sum = (of: keyof Span, from: number, to: number) =>
    countText(shares.slice(from, to).reduce((all, span) => all + span[of], 0));
  const columns = ["arrived", "cold", "refused"] as const;
  const rows = rowsOfSpans(shares.length, horizon).map(({ name, from, to }) => [
    name,
    ...columns.map((of) => sum(of, from, to)),
  ]);
  return { head: ["time", ...columns], rows };
}

function wholeSentence(requests: Charted["report"]["requests"]): string {
  const share = (part: number) => percentText(part / requests.arrived);
  const first = `${countText(requests.cold)} of ${countText(requests.arrived)} requests ${requests.cold === 1 ? "was" : "were"} cold (${share(requests.cold)})`;
  if (requests.throttled === 0) return `${first}.`;
  return `${first}, ${countText(requests.throttled)} refused (${share(requests.throttled)}).`;
}

/** "0 %", "0.4 %", "37 %": never rounded to nothing. */
export function percentText(share: number): string {
  const percent = 100 * share;
  if (percent === 0 || percent >= 10) return `${Math.round(percent)} %`;
  return `${Number(percent.toPrecision(percent < 1 ? 1 : 2))} %`;
}

type Span = { readonly arrived: number; readonly cold: number; readonly refused: number };

export function sharesOverTime(trace: Trace, spans: number): readonly Span[] {
  const { requests, tries, horizon } = trace;
  const arrived = new Float64Array(spans);
  const colds = new Float64Array(spans);
  const refusals = new Float64Array(spans);
  const add = (column: Float64Array, n: number) => {
    column[n] = (column[n] ?? 0) + 1;
  };
  const [none, isCold] = [starts.indexOf("none"), starts.indexOf("cold")];
  for (let row = 0; row < requests.arrivedAt.length; row += 1) {
    const at = requests.arrivedAt[row] ?? 0;
    const n = Math.min(spans - 1, Math.floor((at / horizon) * spans));
    add(arrived, n);
    const last = requests.lastTry[row] ?? 0;
    const start = tries.start[last];
    if (start === isCold) add(colds, n);
    else if (start === none && (tries.limit[last] ?? 0) > 0) add(refusals, n);
  }
  return Array.from(arrived, (count, n) => ({
    arrived: count,
    cold: colds[n] ?? 0,
    refused: refusals[n] ?? 0,
  }));
}

function whenSentence(shares: readonly Span[], total: number): string {
  if (total < 2) return "";
  const tenth = Math.ceil(shares.length / 10);
  const early = shares.slice(0, tenth).reduce((sum, one) => sum + one.cold, 0);
  if (early === 0) return "None of the cold starts came in the first tenth of the run.";
  if (early >= total) return "All cold starts came in the first tenth of the run.";
  return `${countText(early)} of the cold starts came in the first tenth of the run.`;
}

/** The end of the axis: a round share that the highest bar reaches into. */
function roundShare(shares: readonly Span[]): number {
  const highest = Math.max(
    ...shares.map((span) => (span.arrived > 0 ? (span.cold + span.refused) / span.arrived : 0)),
  );
  return [0.05, 0.1, 0.2, 0.5].find((share) => highest <= share) ?? 1;
}

function bars(shares: readonly Span[], most: number, box: Box): Mark[] {
  const pitch = box.width / shares.length;
  return shares.flatMap((span, n): Mark[] => {
    if (span.arrived === 0) return [];
    const x = box.x + n * pitch + 0.5;
    const height = (count: number) => (box.height * count) / (span.arrived * most);
    const [low, high] = [height(span.cold), height(span.refused)];
    const base = box.y + box.height;
    const width = Math.max(1, pitch - 1);
    const bar = (y: number, tall: number, swatch: Swatch) =>
      swatchMark({ x, y, width, height: Math.max(1, tall) }, 1, swatch, 1);
    return [
      // A span in which requests came and none was cold is not the same as an empty one.
      levelLine(x, x + width, base - 1, "idle"),
      ...(low > 0 ? [bar(base - low, low, cold)] : []),
      ...(high > 0 ? [bar(base - low - high, high, refused)] : []),
    ];
  });
}
