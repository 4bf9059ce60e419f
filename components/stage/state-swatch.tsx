// One state as a small picture, for legends and tables: the shapes of the stage.
import { ringMarks } from "@/simulator/scene/instance-shapes";
import { crossPath, type Look, mark, pinMark } from "@/simulator/scene/mark-makers";
import type { Dash, Ink, Mark } from "@/simulator/scene/marks";
import type { DrawnState } from "./instance-states";
import { SvgPicture } from "./svg-picture";

export function StateSwatch({ state }: { state: DrawnState }) {
  return <SvgPicture picture={{ width: 48, height: 32, marks: drawings[state] }} label={null} />;
}

const box = { x: 2, y: 2, width: 44, height: 28 };

function ground(ink: Ink, look: Omit<Look, "stroke">, dash?: Dash): Mark {
  return mark.rect(box, 5, { ...look, stroke: { ink, width: 1.75, ...(dash && { dash }) } });
}

const drawings: Readonly<Record<DrawnState, readonly Mark[]>> = {
  starting: [ground("starting", { fill: "starting-fill", hatch: "starting" })],
  running: [ground("running", { fill: "running-fill" })],
  idle: [ground("idle", { fill: "idle-fill" }), ...ringMarks(33, 16, 7, 3, 0.75)],
  provisioned: [ground("idle", { fill: "idle-fill" }), pinMark(33, 16, 1.2)],
  throttled: [
    ground("throttled", { fill: "throttled-fill" }),
    mark.path(crossPath(24, 16, 6), { stroke: { ink: "throttled", width: 2.5 } }),
  ],
  gone: [ground("gone", {}, "dotted")],
};
