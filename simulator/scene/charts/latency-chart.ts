// How long completed requests took, on a logarithmic axis: a histogram told apart by how they met their
// instance, with the percentiles marked. From the report alone only the percentiles.
import { outcomes, starts } from "../../trace/kinds";
import type { Trace } from "../../trace/trace";
import type { Box } from "../fleet-layout";
import { mark, textMark } from "../mark-makers";
import type { Mark } from "../marks";
import { countText, latencyText } from "../words";
import {
  bottomAxis,
  chartHeight,
  leftAxis,
  namesBetween,
  plotBox,
  type Swatch,
  swatchMark,
} from "./axes";
import { type Charted, type ChartKind, type ChartTable, type Drawn, inWords } from "./chart";
import { aboveMarks, inRows, type Named, rowHeight, rowsOf } from "./labels";

export const latencyChart: ChartKind = { id: "latency", title: "How long requests took", draw };

const kinds = ["warm", "waited", "cold"] as const;
type Kind = (typeof kinds)[number];
type Latencies = Readonly<Record<Kind, Float64Array>>;

const looks: Readonly<Record<Kind, Swatch>> = {
  warm: { label: "warm", fill: "idle-fill", stroke: "idle", ink: "idle-ink" },
  waited: { label: "waited", fill: "sunken", stroke: "line-strong", ink: "ink-soft" },
  cold: {
    label: "cold",
    fill: "starting-fill",
    stroke: "starting",
    ink: "starting-ink",
    hatch: "starting",
  },
};

function draw(charted: Charted, width: number, beside: readonly Charted[]): Drawn {
  const { report, trace } = charted;
  const { completed } = report.requests;
  if (completed === 0) return inWords("No request was completed, so there is no latency to show.");
  const latencies = trace ? latenciesOf(trace) : null;
  const text = [wholeSentence(charted), latencies && coldSentence(latencies.cold)]
    .filter(Boolean)
    .join(" ");
  const scaleIn = (box: Box) => latencyScale([charted, ...beside], box);
  const flat = plotBox(width);
  const names = (box: Box) =>
    latencies ? inRows(namesOf(latencies, scaleIn(box), box), ...namesBetween(box)) : [];
  const box = plotBox(width, rowsOf(names(flat)));
  const scale = scaleIn(box);
  const percentiles = inRows(percentilesOf(charted, scale), ...namesBetween(box));
  const marks = [
    ...bottomAxis(box, scale.ticks, "latency, logarithmic").slice(0, -1),
    ...(latencies ? histogram(latencies, scale, box) : []),
    ...percentileMarks(percentiles, box),
    ...aboveMarks(names(box), box.y),
  ];
  const height = chartHeight(box, rowsOf(percentiles) - 1);
  return { text, table: tableOf(charted, latencies), picture: { width, height, marks } };
}

function tableOf({ report: { latencyMs } }: Charted, latencies: Latencies | null): ChartTable {
  const met = latencies
    ? kinds.map((kind) => [`${kind} requests`, countText(latencies[kind].length)])
    : [];
  const shares = (["p50", "p90", "p99", "max"] as const).map((name) => [
    name,
    latencyText(latencyMs[name] * 1000),
  ]);
  return { head: ["what", "how much"], rows: [...met, ...shares] };
}

function wholeSentence({ report: { latencyMs, requests }, trace }: Charted): string {
  const time = (millis: number) => latencyText(millis * 1000);
  const count = `${countText(requests.completed)} completed ${requests.completed === 1 ? "request" : "requests"}`;
  const whole =
    `Of ${count}, half took ${time(latencyMs.p50)} or less, ` +
    `nine in ten ${time(latencyMs.p90)} or less, ninety-nine in a hundred ${time(latencyMs.p99)} or less.`;
  if (trace) return whole;
  const about = latencyMs.exact ? "" : " The percentiles are within 0.4 %.";
  return `${whole}${about} Of a run this large only the report is kept, so its histogram is left out.`;
}

function coldSentence(cold: Float64Array): string {
  if (cold.length === 0) return "None was cold.";
  const middle = cold[Math.ceil(cold.length / 2) - 1] ?? 0;
  const count = cold.length === 1 ? "One was" : `${countText(cold.length)} were`;
  return `${count} cold: ${cold.length === 1 ? "it took" : "half of those took"} ${latencyText(middle)}${cold.length === 1 ? "" : " or less"}.`;
}

/** By how the request met its instance on its last try; those of the cold ones sorted. */
function latenciesOf({ requests, tries }: Trace): Latencies {
  const completed = outcomes.indexOf("completed");
  const lists: readonly number[][] = starts.map(() => []);
  for (let row = 0; row < requests.outcome.length; row += 1) {
    if (requests.outcome[row] !== completed) continue;
    const start = tries.start[requests.lastTry[row] ?? 0] ?? 0;
    lists[start]?.push((requests.endedAt[row] ?? 0) - (requests.arrivedAt[row] ?? 0));
  }
  const of = (kind: Kind) => Float64Array.from(lists[starts.indexOf(kind)] ?? []);
  return { warm: of("warm"), waited: of("waited"), cold: of("cold").sort() };
}

function shortestOf(latencies: Latencies): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const kind of kinds)
    for (const latency of latencies[kind]) if (latency < shortest) shortest = latency;
  return shortest;
}

type Scale = {
  readonly xOf: (latency: number) => number;
  readonly ticks: { readonly x: number; readonly label: string }[];
};

/** Wide enough for all that are given. */
function latencyScale(all: readonly Charted[], box: Box): Scale {
  const shortest = all.map(({ report, trace }) =>
    trace ? shortestOf(latenciesOf(trace)) : (report.latencyMs.p50 * 1000) / 4,
  );
  const longest = all.map(({ report: { latencyMs }, trace }) =>
    trace ? latencyMs.max : Math.min(latencyMs.max, 2 * latencyMs.p99),
  );
  const from = Math.max(1, Math.min(...shortest) / 1.25);
  const to = Math.max(Math.max(...longest) * 1250, from * 4);
  const span = Math.log(to / from);
  const xOf = (latency: number) =>
    box.x + (box.width * Math.log(Math.max(latency, from) / from)) / span;
  return { xOf, ticks: ticksBetween(from, to, xOf) };
}

function ticksBetween(from: number, to: number, xOf: Scale["xOf"]): Scale["ticks"] {
  const ticks: Scale["ticks"] = [];
  const first = Math.floor(Math.log10(from));
  const last = Math.ceil(Math.log10(to));
  for (const part of [1, 2, 5, 3]) {
    for (let power = first; power <= last; power += 1) {
      const latency = part * 10 ** power;
      const x = xOf(latency);
      if (latency < from || latency > to || ticks.some((one) => Math.abs(one.x - x) < 56)) continue;
      ticks.push({ x, label: latencyText(latency) });
    }
  }
  return ticks.sort((a, b) => a.x - b.x);
}

const barWidth = 9;

type Bars = { readonly columns: Readonly<Record<Kind, Float64Array>>; readonly most: number };

function barsOf(latencies: Latencies, { xOf }: Scale, box: Box): Bars {
  const bars = Math.max(8, Math.floor(box.width / barWidth));
  const column = (kind: Kind) => {
    const counts = new Float64Array(bars);
    for (const latency of latencies[kind]) {
      const bar = Math.min(bars - 1, Math.floor(((xOf(latency) - box.x) / box.width) * bars));
      counts[bar] = (counts[bar] ?? 0) + 1;
    }
    return counts;
  };
  const columns = { warm: column("warm"), waited: column("waited"), cold: column("cold") };
  const totals = columns.warm.map(
    (count, n) => count + (columns.waited[n] ?? 0) + (columns.cold[n] ?? 0),
  );
  return { columns, most: Math.max(...totals) };
}

function histogram(latencies: Latencies, scale: Scale, box: Box): Mark[] {
  const { columns, most } = barsOf(latencies, scale, box);
  const bars = columns.warm.length;
  const marks: Mark[] = [...leftAxis(box, most, "requests", undefined, 1)];
  const pitch = box.width / bars;
  for (let n = 0; n < bars; n += 1) {
    let y = box.y + box.height;
    for (const kind of kinds) {
      const count = columns[kind][n] ?? 0;
      if (count === 0) continue;
      // A single request among thousands is still to be seen.
      const height = Math.max(2.5, (box.height * count) / most);
      y -= height;
      const bar = { x: box.x + n * pitch + 0.5, y, width: pitch - 1, height };
      marks.push(swatchMark(bar, 1, looks[kind], 1));
    }
  }
  return marks;
}

/** "8 cold", at the bar that holds most of them. */
function namesOf(latencies: Latencies, scale: Scale, box: Box): Named[] {
  const { columns, most } = barsOf(latencies, scale, box);
  return kinds.flatMap((kind, which) => {
    const column = columns[kind];
    const highest = column.indexOf(Math.max(...column));
    if ((column[highest] ?? 0) === 0) return [];
    const below = kinds.slice(0, which).reduce((sum, one) => sum + (columns[one][highest] ?? 0), 0);
    const middle = below + (column[highest] ?? 0) / 2;
    return [
      {
        text: `${countText(latencies[kind].length)} ${looks[kind].label}`,
        ink: looks[kind].ink,
        x: box.x + ((highest + 0.5) * box.width) / column.length,
        y: box.y + box.height * (1 - middle / most),
      },
    ];
  });
}

/** Those that are one and the same have one name: "p90, p99 849 ms". */
function percentilesOf({ report: { latencyMs } }: Charted, scale: Scale): Named[] {
  const named = new Map<string, { readonly names: string[]; readonly x: number }>();
  for (const name of ["p50", "p90", "p99"] as const) {
    const text = latencyText(latencyMs[name] * 1000);
    const same = named.get(text);
    if (same) same.names.push(name);
    else named.set(text, { names: [name], x: scale.xOf(latencyMs[name] * 1000) });
  }
  return Array.from(named, ([text, { names, x }]) => ({
    text: `${names.join(", ")} ${text}`,
    ink: "ink",
    x,
    y: 0,
  }));
}

/** Below the axis and its ticks; a dashed line for each, through the bars. */
function percentileMarks(placed: ReturnType<typeof inRows>, box: Box): Mark[] {
  return placed.flatMap(({ text, ink, x, left, row }): Mark[] => {
    const y = box.y + box.height + 33 + row * rowHeight;
    const line = `M${x.toFixed(1)} ${box.y}V${box.y + box.height + 4}`;
    return [
      mark.path(line, { stroke: { ink, width: 1.25, dash: "dashed" } }),
      textMark({ x: left, y, text, size: 11, ink, weight: 600 }),
    ];
  });
}
