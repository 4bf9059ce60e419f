// How many instances there were over the run: busy, starting and idle, stacked. Each step of the picture is
// the mean over a span of time, so that nothing falls between two pixels.
import type { Trace } from "../../trace/trace";
import { type Edge, fleetLayers } from "../fleet-layers";
import { mark, textMark } from "../mark-makers";
import type { Ink, Mark } from "../marks";
import { countText } from "../words";
import { namesBetween, plotBox, shortCount } from "./axes";
import { type Charted, type ChartKind, type ChartTable, type Drawn, inWords } from "./chart";
import {
  aboveMarks,
  inRows,
  type Layer,
  labelSize,
  type Named,
  placeInLayer,
  rowsOf,
  thickestOf,
} from "./labels";
import { rowsOfSpans, SpentTime } from "./over-time";
import { type TimePlot, timePlot } from "./time-plot";

export const fleetChart: ChartKind = { id: "fleet", title: "Instances over time", draw };

function draw(charted: Charted, width: number, beside: readonly Charted[]): Drawn {
  const { report, trace } = charted;
  const { peak, mean, meanBusy, meanIdle, created } = report.instances;
  const idle = mean > 0 ? ` ${percent(meanIdle / mean)} of their time they were idle.` : "";
  const text =
    created === 0
      ? "No instance was started."
      : `At most ${countText(peak)} ${peak === 1 ? "instance" : "instances"} at once; ${number(mean)} on average, of them ${number(meanBusy)} busy.${idle}`;
  if (trace === null) {
    const left = "Of a run this large only the averages are kept, so the curve is left out.";
    return inWords(`${text} ${left}`);
  }
  if (created === 0) return inWords(text);
  const horizon = Math.max(trace.horizon, ...beside.map(({ scenario }) => scenario.horizon));
  const spans = Math.max(
    20,
    Math.floor((plotBox(width).width * trace.horizon) / Math.max(1, horizon) / 2),
  );
  const fleet = fleetOverSpans(trace, spans);
  const most = Math.max(
    1,
    mostOf(fleet),
    ...beside.flatMap((one) => (one.trace ? mostOf(fleetOverSpans(one.trace, spans)) : [])),
  );
  const plotWith = (rows: number) =>
    timePlot({ width, horizon, most, unit: "instances", print: shortCount, rows });
  const outside = namesOf(fleet, plotWith(0), trace.horizon).above;
  const plot = plotWith(rowsOf(inRows(outside, ...namesBetween(plotWith(0).box))));
  const { inside, above } = namesOf(fleet, plot, trace.horizon);
  const marks = [
    ...plot.ground,
    ...layers(fleet, plot, trace.horizon),
    ...inside,
    ...aboveMarks(inRows(above, ...namesBetween(plot.box)), plot.box.y),
  ];
  return { text, table: tableOf(fleet, trace), picture: { width, height: plot.height, marks } };
}

type Fleet = {
  readonly busy: Float64Array;
  readonly starting: Float64Array;
  readonly idle: Float64Array;
};

function mostOf({ busy, starting, idle }: Fleet): number {
  return busy.reduce(
    (most, one, n) => Math.max(most, one + (starting[n] ?? 0) + (idle[n] ?? 0)),
    0,
  );
}

export function fleetOverSpans({ instances, idle, horizon }: Trace, spans: number): Fleet {
  const starting = new SpentTime(horizon, spans);
  const resting = new SpentTime(horizon, spans);
  const busy = new SpentTime(horizon, spans);
  instances.createdAt.forEach((createdAt, n) => {
    const endedAt = instances.endedAt[n] ?? horizon;
    const readyAt = Math.min(instances.readyAt[n] ?? endedAt, endedAt);
    starting.add(createdAt, readyAt);
    busy.add(readyAt, endedAt);
  });
  idle.since.forEach((since, n) => {
    const until = idle.endedAt[n] ?? horizon;
    resting.add(since, until);
    busy.add(since, until, -1);
  });
  return { busy: busy.means(), starting: starting.means(), idle: resting.means() };
}

const states = [
  { name: "busy", inside: "on-running", above: "running-ink" },
  { name: "starting", inside: "starting-ink", above: "starting-ink" },
  { name: "idle", inside: "idle-ink", above: "idle-ink" },
] as const satisfies readonly { name: keyof Fleet; inside: Ink; above: Ink }[];

/** Where each state lies, from the bottom up. */
function layersOf(fleet: Fleet, { y }: TimePlot): Readonly<Record<keyof Fleet, Layer>> {
  const count = fleet.busy.length;
  const below = new Float64Array(count);
  const layer = (of: Float64Array): Layer => {
    const bottoms = Array.from(below, y.of);
    of.forEach((value, n) => {
      below[n] = (below[n] ?? 0) + value;
    });
    return { bottoms, tops: Array.from(below, y.of) };
  };
  return { busy: layer(fleet.busy), starting: layer(fleet.starting), idle: layer(fleet.idle) };
}

function namesOf(fleet: Fleet, plot: TimePlot, horizon: number) {
  const inside: Mark[] = [];
  const above: Named[] = [];
  const layer = layersOf(fleet, plot);
  const box = { x: plot.box.x, width: plot.x.of(horizon) - plot.box.x };
  for (const state of states) {
    const at = placeInLayer(layer[state.name], state.name, box);
    const thickest = thickestOf(layer[state.name], box);
    if (at) {
      const look = { size: labelSize, weight: 600, anchor: "middle", ink: state.inside } as const;
      if (state.name === "starting") inside.push(groundOf(at));
      inside.push(textMark({ ...at, text: state.name, ...look }));
    } else if (thickest) above.push({ text: state.name, ink: state.above, ...thickest });
  }
  return { inside, above };
}

/** On a hatch, a word has ground of its own. */
function groundOf({ x, y }: { readonly x: number; readonly y: number }): Mark {
  const box = { x: x - 26, y: y - 11, width: 52, height: 15 };
  return mark.rect(box, 3, { fill: "starting-fill", opacity: 0.9 });
}

function layers(fleet: Fleet, plot: TimePlot, horizon: number): Mark[] {
  const of = layersOf(fleet, plot);
  const pitch = (plot.x.of(horizon) - plot.box.x) / fleet.busy.length;
  const xOf = (n: number) => plot.box.x + n * pitch;
  const edge = (heights: readonly number[]): Edge =>
    heights.flatMap((y, n) => [[xOf(n), y] as const, [xOf(n + 1), y] as const]);
  const edges = {
    running: edge(of.busy.tops),
    starting: edge(of.starting.tops),
    idle: edge(of.idle.tops),
  };
  return [...fleetLayers(edge(of.busy.bottoms), edges), ...hatches(of.starting, xOf)];
}

/** The shape of starting over its area: a rectangle for each stretch of the same height. */
function hatches({ tops, bottoms }: Layer, xOf: (n: number) => number): Mark[] {
  const marks: Mark[] = [];
  for (let n = 0; n < tops.length; ) {
    const [y = 0, bottom = 0] = [tops[n], bottoms[n]];
    let end = n + 1;
    while (end < tops.length && tops[end] === y && bottoms[end] === bottom) end += 1;
    const place = { x: xOf(n), y, width: xOf(end) - xOf(n), height: bottom - y };
    if (place.height >= 1) marks.push(mark.rect(place, 0, { hatch: "starting" }));
    n = end;
  }
  return marks;
}

function tableOf(fleet: Fleet, { horizon }: Trace): ChartTable {
  const mean = (of: Float64Array, from: number, to: number) =>
    number(of.subarray(from, to).reduce((sum, one) => sum + one, 0) / (to - from));
  const rows = rowsOfSpans(fleet.busy.length, horizon).map(({ name, from, to }) => [
    name,
    ...states.map((state) => mean(fleet[state.name], from, to)),
  ]);
  return { head: ["time", ...states.map(({ name }) => name)], rows };
}

function number(value: number): string {
  return value >= 100 ? countText(Math.round(value)) : String(Number(value.toPrecision(2)));
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
