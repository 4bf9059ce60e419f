// Time on a wall: the lives of a run's instances in lanes, or all of them as an area, over an axis; in the room that is
// there, and not in the height that it would have in a lesson.
import type { TimeLens } from "@/simulator/playback/time-lens";
import type { Micros } from "@/simulator/scenario";
import { fleetArea } from "@/simulator/scene/fleet-area";
import { laneMarks } from "@/simulator/scene/lanes";
import type { Mark, Picture } from "@/simulator/scene/marks";
import { placesOf } from "@/simulator/scene/slots";
import { axisMarks } from "@/simulator/scene/timeline-axis";
import {
  axisHeight,
  type Form,
  fleetHeight,
  formOf,
  lanesOf,
  timeBox,
} from "@/simulator/scene/timeline-box";
import { trackHeight, tracksOf, waitingMarks } from "@/simulator/scene/waiting-track";
import type { Run } from "../../player/run";

export type LanesPicture = { readonly picture: Picture; readonly xOf: (at: Micros) => number };

type Room = {
  readonly width: number;
  readonly height: number;
  /** Under a stage, where it is low; alone it also says how many wait. */
  readonly isStrip: boolean;
  /** As far as it is drawn. */
  readonly until: Micros;
};

/** Above the lanes and below them: a name is taller than a flat lane. */
const edges = 10;
/** Of a word beside a track, as large as a wall needs it. */
const signWidth = 6.6;
const tallestLane = 26;
const flattestLane = 6;
/** A lane this tall has room for its name. */
const namedLane = 13;

export function lanesPicture(run: Run, lens: TimeLens, room: Room): LanesPicture {
  const { trace, slots } = run;
  const { width, height, isStrip, until } = room;
  const box = { x: 0, y: 0, width, height };
  const time = timeBox(box);
  const xOf = (at: Micros) => time.x + (time.width * lens.filmAt(at)) / Math.max(1, lens.length);
  const tracks = isStrip ? 0 : tracksOf(trace).length * trackHeight;
  const form = formIn(run, height - axisHeight - tracks - edges, isStrip);
  const spec = { trace, slots, xOf, form, until };
  // Two runs on one scale stand on the axis, however tall each is.
  const foot = height - axisHeight - edges / 2;
  const y = form.kind === "area" ? foot - fleetHeight(slots, form) : tracks + edges / 2;
  const below = { ...box, y, height: height - y };
  const marks = [
    ...axisMarks({ box, knots: lens.knots, xOf }),
    ...(tracks > 0 ? withinTime(waitingMarks({ ...spec, box }), time.x, xOf(until)) : []),
    ...(form.kind === "lanes"
      ? withRoomForNames(laneMarks({ ...spec, box: below }), form.pitch)
      : fleetArea({ ...spec, box: below })),
  ];
  return { picture: { width, height, marks }, xOf };
}

function formIn({ slots }: Run, height: number, isStrip: boolean): Form {
  const isArea = formOf(slots).kind === "area" || (isStrip && lanesOf(slots).count > mostLanes);
  if (isArea) return { kind: "area", perInstance: height / placesOf(slots) };
  const pitch = height / Math.max(1, lanesOf(slots).count, slots.beside?.count ?? 0);
  return { kind: "lanes", pitch: Math.min(tallestLane, Math.max(flattestLane, pitch)) };
}

/** What is not yet covers words that reach beyond the play head: they end before it, or come later. */
function withinTime(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "text") return mark;
    const x = Math.min(mark.x, to - mark.text.length * signWidth - edges / 2);
    return x < from ? [] : { ...mark, x };
  });
}

/** In flat lanes the first name and the last alone: between them they are in their order. */
function withRoomForNames(marks: readonly Mark[], pitch: number): readonly Mark[] {
  if (pitch >= namedLane) return marks;
  const names = marks.filter(({ kind }) => kind === "text");
  const left = new Set(
    pitch * (names.length - 1) < namedLane ? names.slice(1) : names.slice(1, -1),
  );
  return marks.filter((mark) => !left.has(mark));
}

/** More than so many under a stage cannot be told apart: they are an area. */
const mostLanes = 9;
const stripArea = 42;

/** How tall time is under a stage. */
export function stripHeight({ slots }: Run): number {
  const { count } = lanesOf(slots);
  const pitch = Math.min(15, Math.max(flattestLane, stripArea / Math.max(1, count)));
  const lanes = count > mostLanes ? stripArea : Math.max(1, count) * pitch;
  return axisHeight + edges + lanes;
}
