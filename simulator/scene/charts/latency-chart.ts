// How long completed requests took, on a logarithmic axis: a histogram told apart by how they met their
// instance, with the percentiles marked. From the report alone only the percentiles.
import { outcomes, starts } from "../../trace/kinds";
import type { Trace } from "../../trace/trace";
import type { Box } from "../fleet-layout";
import { mark, textMark } from "../mark-makers";
import type { Ink, Mark } from "../marks";
import { countText, latencyText } from "../words";
import {
  bottomAxis,
  chartHeight,
  leftAxis,
  legend,
  plotBox,
  type Swatch,
  swatchMark,
} from "./axes";
import type { Charted, ChartKind, Drawn } from "./chart";

export const latencyChart: ChartKind = { id: "latency", title: "How long requests took", draw };

const kinds = ["warm", "waited", "cold"] as const;
type Kind = (typeof kinds)[number];
type Latencies = Readonly<Record<Kind, Float64Array>>;

const looks: Readonly<Record<Kind, Swatch>> = {
  warm: { label: "warm", fill: "idle-fill", stroke: "idle" },
  waited: { label: "waited", fill: "sunken", stroke: "line-strong" },
  cold: { label: "cold", fill: "starting-fill", stroke: "starting", hatch: "starting" },
};

function draw(charted: Charted, width: number): Drawn {
  const { report, trace } = charted;
  const { completed } = report.requests;
  if (completed === 0) {
    const text = "No request was completed, so there is no latency to show.";
    return { text, picture: null };
  }
  const latencies = trace ? latenciesOf(trace) : null;
  const text = [wholeSentence(charted), latencies && coldSentence(latencies.cold)]
    .filter(Boolean)
    .join(" ");
  const box = plotBox(width);
  const scale = latencyScale(charted, box, latencies);
  const marks = [
    ...bottomAxis(box, scale.ticks, "latency, logarithmic"),
    ...(latencies ? histogram(latencies, scale, box, width) : []),
    ...percentileMarks(charted, scale, box),
  ];
  return { text, picture: { width, height: chartHeight, marks } };
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

function latencyScale({ report }: Charted, box: Box, latencies: Latencies | null): Scale {
  const { p50, p99, max } = report.latencyMs;
  const shortest = latencies ? shortestOf(latencies) : (p50 * 1000) / 4;
  const from = Math.max(1, shortest / 1.25);
  const to = Math.max((latencies ? max : Math.min(max, 2 * p99)) * 1250, from * 4);
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
      if (latency < from || latency > to || ticks.some((one) => Math.abs(one.x - x) < 52)) continue;
      ticks.push({ x, label: latencyText(latency) });
    }
  }
  return ticks.sort((a, b) => a.x - b.x);
}

const barWidth = 9;

function histogram(latencies: Latencies, scale: Scale, box: Box, width: number): Mark[] {
  const bars = Math.max(8, Math.floor(box.width / barWidth));
  const barOf = (latency: number) =>
    Math.min(bars - 1, Math.floor(((scale.xOf(latency) - box.x) / box.width) * bars));
  const counts = kinds.map((kind) => {
    const column = new Float64Array(bars);
    for (const latency of latencies[kind]) {
      const bar = barOf(latency);
      column[bar] = (column[bar] ?? 0) + 1;
    }
    return { kind, column };
  });
  const totals = Array.from({ length: bars }, (_, n) =>
    counts.reduce((sum, { column }) => sum + (column[n] ?? 0), 0),
  );
  const most = Math.max(...totals);
  const shown = kinds
    .filter((kind) => latencies[kind].length > 0)
    .map((kind) => ({ ...looks[kind], label: `${countText(latencies[kind].length)} ${kind}` }));
  const marks: Mark[] = [...leftAxis(box, most, "requests", countText, 1)];
  const pitch = box.width / bars;
  for (let n = 0; n < bars; n += 1) {
    let y = box.y + box.height;
    for (const { kind, column } of counts) {
      const count = column[n] ?? 0;
      if (count === 0) continue;
      // A single request among thousands is still to be seen.
      const height = Math.max(2.5, (box.height * count) / most);
      y -= height;
      const bar = { x: box.x + n * pitch + 0.5, y, width: pitch - 1, height };
      marks.push(swatchMark(bar, 1, looks[kind], 1));
    }
  }
  return [...marks, ...legend(width, shown)];
}

function percentileMarks({ report: { latencyMs } }: Charted, scale: Scale, box: Box): Mark[] {
  const ends: number[] = [];
  const drawn = (["p50", "p90", "p99"] as const).map((name) => {
    const x = scale.xOf(latencyMs[name] * 1000);
    const text = `${name} ${latencyText(latencyMs[name] * 1000)}`;
    const wide = text.length * 6.2;
    const start = Math.min(x + 4, box.x + box.width - wide);
    const free = ends.findIndex((end) => end < start);
    const row = free < 0 ? ends.length : free;
    ends[row] = start + wide + 6;
    const y = box.y + 10 + row * 14;
    const ink: Ink = "ink";
    const line = `M${x.toFixed(1)} ${y - 9}V${box.y + box.height}`;
    const behind = { x: start - 2, y: y - 9, width: wide + 2, height: 12 };
    return {
      line: mark.path(line, { stroke: { ink, width: 1.25, dash: "dashed" } }),
      label: [
        mark.rect(behind, 2, { fill: "surface", opacity: 0.85 }),
        textMark({ x: start, y, text, size: 11, ink, weight: 600 }),
      ],
    };
  });
  return [...drawn.map(({ line }) => line), ...drawn.flatMap(({ label }) => label)];
}
