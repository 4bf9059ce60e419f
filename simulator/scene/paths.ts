// The way from the gate to an instance: drawn for a moment after a request was given to it, and faintly as
// long as a request waits for it to start, but never to one that is gone. It runs between the cells, never across them.

import type { Frame } from "../read/frame";
import { type Micros, never } from "../scenario";
import { starts } from "../trace/kinds";
import { countUpTo } from "../trace/search";
import type { Trace } from "../trace/trace";
import { cellAt } from "./fleet-layout";
import { mark, textMark } from "./mark-makers";
import type { Mark } from "./marks";
import type { Scene } from "./stage-scene";
import { countText } from "./words";

const fadeFilm = 1100;
/** Of the way to an instance that is still starting, long after the decision. */
const faint = 0.4;
const mostPaths = 24;
/** How far above the fleet the rail runs on a narrow stage, below its heading. */
const narrowRail = 9;
/** Where on the lower edge of the gate the way leaves it there: clear of the words at the right. */
const narrowExit = 16;

export function pathMarks(scene: Scene): Mark[] {
  const { trace, frame, lens, film } = scene;
  const placed = recentlyPlaced(scene);
  const marks: Mark[] = [trunk(scene)];
  const drawn = new Set<string>();
  for (const row of placed) {
    const instance = trace.tries.instance[row] ?? -1;
    if (instance < 0 || (trace.instances.endedAt[instance] ?? never) <= frame.at) continue;
    const cold = starts[trace.tries.start[row] ?? 0] !== "warm";
    const waiting = cold && (trace.tries.startedAt[row] ?? 0) > frame.at;
    const since = film - lens.filmAt(trace.tries.placedAt[row] ?? 0);
    const opacity = Math.max(waiting ? faint : 0, 1 - since / fadeFilm);
    if (opacity === 0) continue;
    const d = wayTo(scene, instance);
    // The latest of several on one way covers the others.
    if (drawn.has(`${cold} ${d}`)) continue;
    drawn.add(`${cold} ${d}`);
    marks.push(
      mark.path(d, {
        stroke: cold ? { ink: "starting", width: 2, dash: "dashed" } : { ink: "idle", width: 2.25 },
        opacity,
      }),
    );
  }
  return [...marks, ...headings(scene)];
}

/** The rows of tries that were given an instance just now or still wait for one to start, latest first. */
function recentlyPlaced({ trace, frame, lens, film }: Scene): number[] {
  const { tries } = trace;
  const from: Micros = lens.atFilm(film - fadeFilm);
  const rows: number[] = [];
  for (let row = countUpTo(tries.at, frame.at) - 1; row >= 0 && rows.length < mostPaths; row -= 1) {
    const placedAt = tries.placedAt[row] ?? Number.POSITIVE_INFINITY;
    const startedAt = tries.startedAt[row] ?? Number.POSITIVE_INFINITY;
    if (placedAt <= frame.at && (startedAt > frame.at || placedAt > from)) rows.push(row);
    if ((tries.at[row] ?? 0) < from && rows.length === 0) break;
    if ((tries.at[row] ?? 0) < from - 60_000_000) break;
  }
  return rows;
}

/** From the gate to the rail in front of the fleet. */
function trunk({ layout }: Scene): Mark {
  const { gate, fleetBox, narrow } = layout;
  const d = narrow
    ? `M${gate.x + narrowExit} ${gate.y + gate.height}V${fleetBox.y - narrowRail}`
    : `M${gate.x + gate.width} ${gate.y + gate.height / 2}H${fleetBox.x - 20}`;
  return mark.path(d, { stroke: { ink: "line-strong", width: 1 } });
}

function wayTo({ layout, slots }: Scene, instance: number): string {
  const { gate, fleet, fleetBox, narrow } = layout;
  const cell = cellAt(fleet, slots.of[instance] ?? 0);
  const small = fleet.detail === "dot" || fleet.detail === "shape";
  if (narrow) {
    const [x, y] = [gate.x + narrowExit, gate.y + gate.height];
    const rail = fleetBox.y - narrowRail;
    const lane = Math.max(rail, cell.y - Math.min(5, fleet.gap / 2));
    const side = fleetBox.x - 7;
    const to = cell.x + cell.width / 2;
    if (cell.y <= fleetBox.y + 1) return `M${x} ${y}V${rail}H${to}V${cell.y}`;
    return small
      ? `M${x} ${y}V${rail}H${side}V${cell.y + cell.height / 2}H${fleetBox.x}`
      : `M${x} ${y}V${rail}H${side}V${lane}H${to}V${cell.y}`;
  }
  const [x, y] = [gate.x + gate.width, gate.y + gate.height / 2];
  const rail = fleetBox.x - 20;
  const middle = cell.y + cell.height / 2;
  if (small || cell.x <= fleetBox.x + 1)
    return `M${x} ${y}H${rail}V${middle}H${small ? fleetBox.x : cell.x}`;
  return `M${x} ${y}H${rail}V${cell.y - fleet.gap / 2}H${cell.x + 16}V${cell.y}`;
}

function headings({ trace, frame, layout }: Scene): Mark[] {
  const { fleetBox, narrow } = layout;
  const heading = (x: number, y: number, text: string) => textMark({ x, y, text, weight: 500 });
  return [
    heading(fleetBox.x, fleetBox.y - (narrow ? 18 : 11), `instances${limitWords(trace, frame)}`),
    ...frame.faults.flatMap((fault) =>
      fault.kind === "errors"
        ? textMark({
            x: fleetBox.x + fleetBox.width,
            y: fleetBox.y - (narrow ? 18 : 11),
            text: `${Math.round(fault.share * 100)}% of runs fail`,
            size: 11.5,
            ink: "throttled-ink",
            weight: 600,
            anchor: "end",
          })
        : [],
    ),
  ];
}

/** Said where it matters: from half of the limit on. */
function limitWords({ scenario }: Trace, { instances }: Frame): string {
  const { maxInstances } = scenario.platform;
  const now = instances.filter(({ draining }) => !draining).length;
  if (maxInstances === null || now < maxInstances / 2) return "";
  return ` · ${countText(now)} of ${countText(maxInstances)} allowed`;
}
