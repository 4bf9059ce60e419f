// How many instances there were over the run: busy, starting and idle, stacked. Each step of the picture is
// the mean over a span of time, so that nothing falls between two pixels.
import type { Trace } from "../../trace/trace";
import type { Box } from "../fleet-layout";
import { mark } from "../mark-makers";
import type { Ink, Mark } from "../marks";
import { countText } from "../words";
import { bottomAxis, chartHeight, leftAxis, legend, plotBox } from "./axes";
import type { Chart, Charted } from "./chart";
import { SpentTime, timeTicks } from "./over-time";

export const title = "Instances over time";

export function fleetChart({ report, trace, scenario }: Charted, width: number): Chart {
  const { peak, mean, meanBusy, meanIdle, created } = report.instances;
  const idle = mean > 0 ? ` ${percent(meanIdle / mean)} of their time they were idle.` : "";
  const text =
    created === 0
      ? "No instance was started."
      : `At most ${countText(peak)} ${peak === 1 ? "instance" : "instances"} at once; ${number(mean)} on average, of them ${number(meanBusy)} busy.${idle}`;
  if (trace === null) {
    const left = "Of a run this large only the averages are kept, so the curve is left out.";
    return { id: "fleet", title, text: `${text} ${left}`, picture: null };
  }
  if (created === 0) return { id: "fleet", title, text, picture: null };
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
    ...bottomAxis(box, timeTicks(scenario.horizon, box), "simulated time"),
    ...legend(width, [
      { label: "busy", fill: "running-fill", stroke: "running" },
      { label: "starting", fill: "starting-fill", stroke: "starting", hatch: "starting" },
      { label: "idle", fill: "idle-fill", stroke: "idle" },
    ]),
  ];
  return { id: "fleet", title, text, picture: { width, height: chartHeight, marks } };
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
  const yOf = (count: number) => box.y + box.height * (1 - Math.min(1, count / most));
  const floor = busy.map(() => 0);
  const first = busy;
  const second = busy.map((count, n) => count + (starting[n] ?? 0));
  const third = second.map((count, n) => count + (idle[n] ?? 0));
  const area = (below: Float64Array, above: Float64Array, fill: Ink, ink: Ink): Mark => {
    const edge = (of: Float64Array) =>
      Array.from(of, (count, n) => {
        const y = yOf(count).toFixed(1);
        return [`${xOf(n).toFixed(1)} ${y}`, `${xOf(n + 1).toFixed(1)} ${y}`];
      });
    const back = edge(below)
      .toReversed()
      .map(([from, to]) => [to, from]);
    const d = `M${[...edge(above), ...back].flat().join("L")}Z`;
    return mark.path(d, { fill, stroke: { ink, width: 1 } });
  };
  return [
    area(second, third, "idle-fill", "idle"),
    area(first, second, "starting-fill", "starting"),
    area(floor, first, "running-fill", "running"),
  ];
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
