// How many instances there were over the run: busy, starting and idle, stacked. Each step of the picture is
// the mean over a span of time, so that nothing falls between two pixels.
import type { Trace } from "../../trace/trace";
import { type Edge, fleetLayers } from "../fleet-layers";
import type { Box } from "../fleet-layout";
import { mark } from "../mark-makers";
import type { Mark } from "../marks";
import { countText } from "../words";
import { chartHeight, leftAxis, legend, plotBox } from "./axes";
import type { Charted, ChartKind, Drawn } from "./chart";
import { SpentTime, timeAxis } from "./over-time";

export const fleetChart: ChartKind = { id: "fleet", title: "Instances over time", draw };

function draw({ report, trace, scenario }: Charted, width: number): Drawn {
  const { peak, mean, meanBusy, meanIdle, created } = report.instances;
  const idle = mean > 0 ? ` ${percent(meanIdle / mean)} of their time they were idle.` : "";
  const text =
    created === 0
      ? "No instance was started."
      : `At most ${countText(peak)} ${peak === 1 ? "instance" : "instances"} at once; ${number(mean)} on average, of them ${number(meanBusy)} busy.${idle}`;
  if (trace === null) {
    const left = "Of a run this large only the averages are kept, so the curve is left out.";
    return { text: `${text} ${left}`, picture: null };
  }
  if (created === 0) return { text, picture: null };
  const box = plotBox(width);
  const spans = Math.max(20, Math.floor(box.width / 2));
  const fleet = fleetOverSpans(trace, spans);
  const most = Math.max(
    1,
    ...fleet.busy.map((busy, n) => busy + (fleet.starting[n] ?? 0) + (fleet.idle[n] ?? 0)),
  );
  const marks = [
    ...leftAxis(box, most, "instances", shortNumber),
    ...layers(fleet, most, box),
    ...hatches(fleet, most, box),
    ...timeAxis(scenario.horizon, box),
    ...legend(width, [
      { label: "busy", fill: "running-fill", stroke: "running" },
      { label: "starting", fill: "starting-fill", stroke: "starting", hatch: "starting" },
      { label: "idle", fill: "idle-fill", stroke: "idle" },
    ]),
  ];
  return { text, picture: { width, height: chartHeight, marks } };
}

type Fleet = {
  readonly busy: Float64Array;
  readonly starting: Float64Array;
  readonly idle: Float64Array;
};

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

function layers({ busy, starting, idle }: Fleet, most: number, box: Box): Mark[] {
  const pitch = box.width / busy.length;
  const xOf = (n: number) => box.x + n * pitch;
  const edge = (countOf: (n: number) => number): Edge =>
    Array.from(busy, (_, n) => {
      const y = box.y + box.height * (1 - Math.min(1, countOf(n) / most));
      return [[xOf(n), y] as const, [xOf(n + 1), y] as const];
    }).flat();
  const ready = (n: number) => busy[n] ?? 0;
  const created = (n: number) => ready(n) + (starting[n] ?? 0);
  const edges = {
    running: edge(ready),
    starting: edge(created),
    idle: edge((n) => created(n) + (idle[n] ?? 0)),
  };
  return fleetLayers(
    edge(() => 0),
    edges,
  );
}

/** The shape of starting over its area: a rectangle for each stretch of the same height. */
function hatches({ busy, starting }: Fleet, most: number, box: Box): Mark[] {
  const pitch = box.width / busy.length;
  const marks: Mark[] = [];
  for (let n = 0; n < starting.length; ) {
    const [low, high] = [busy[n] ?? 0, starting[n] ?? 0];
    let end = n + 1;
    while (end < starting.length && busy[end] === low && starting[end] === high) end += 1;
    const height = (box.height * Math.min(high, most)) / most;
    if (height >= 1) {
      const y = box.y + box.height * (1 - (low + high) / most);
      const place = { x: box.x + n * pitch, y, width: (end - n) * pitch, height };
      marks.push(mark.rect(place, 0, { hatch: "starting" }));
    }
    n = end;
  }
  return marks;
}

function number(value: number): string {
  return value >= 100 ? countText(Math.round(value)) : String(Number(value.toPrecision(2)));
}

function shortNumber(value: number): string {
  return value >= 1000 ? countText(value) : String(value);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
