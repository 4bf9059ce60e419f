// Which share of the requests that arrived in each part of the run was cold, and which was refused.
import { starts } from "../../trace/kinds";
import type { Trace } from "../../trace/trace";
import type { Box } from "../fleet-layout";
import { levelLine } from "../mark-makers";
import type { Mark } from "../marks";
import { countText } from "../words";
import { chartHeight, leftAxis, legend, plotBox, type Swatch, swatchMark } from "./axes";
import type { Charted, ChartKind, Drawn } from "./chart";
import { timeAxis } from "./over-time";

export const coldShareChart: ChartKind = {
  id: "cold-share",
  title: "Share of cold starts over time",
  draw,
};

const cold: Swatch = {
  label: "cold",
  fill: "starting-fill",
  stroke: "starting",
  hatch: "starting",
};
const refused: Swatch = { label: "refused", fill: "throttled-fill", stroke: "throttled" };

function draw({ report, trace, scenario }: Charted, width: number): Drawn {
  const { arrived } = report.requests;
  if (arrived === 0) return { text: "No request arrived.", picture: null };
  const all = wholeSentence(report.requests);
  if (trace === null) {
    const left = "Of a run this large only the sums are kept, so the curve is left out.";
    return { text: `${all} ${left}`, picture: null };
  }
  const box = plotBox(width);
  const shares = sharesOverTime(trace, Math.max(12, Math.floor(box.width / 10)));
  const most = roundShare(shares);
  const anyRefused = shares.some((one) => one.refused > 0);
  const marks = [
    ...leftAxis(box, most, "of arrivals", percentText),
    ...bars(shares, most, box),
    ...timeAxis(scenario.horizon, box),
    ...legend(width, anyRefused ? [cold, refused] : [cold]),
  ];
  const text = [all, whenSentence(shares, report.requests.cold)].filter(Boolean).join(" ");
  return { text, picture: { width, height: chartHeight, marks } };
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
