// What is behind the function, to the right of the instances: its places, held or free, and those who stand in line for
// one. A fault of it is said in words and drawn around it.

import type { Frame } from "../read/frame";
import type { Micros } from "../scenario";
import { type Box, type CellKind, cellAt, fleetLayout, grown } from "./fleet-layout";
import { type Look, levelLine, mark, textMark } from "./mark-makers";
import type { Ink, Mark, Target } from "./marks";
import type { Scene } from "./stage-scene";
import { wideOf } from "./text-box";
import { tracksOf } from "./waiting-track";
import { countText, lastedText } from "./words";

/** More are drawn as a bar. */
const mostPlaces = 120;
const mostInLine = 36;
const linePitch = 11;

type Downstream = NonNullable<Frame["downstream"]>;

export function behindMarks(scene: Scene): Mark[] {
  const { frame, layout, trace } = scene;
  const { behind } = layout;
  const { downstream } = frame;
  if (behind === null || downstream === null) return [];
  const middle = behind.y + behind.height / 2;
  const name = trace.scenario.downstream?.name ?? "downstream";
  const hasLine = tracksOf(trace).some(({ where }) => where === "behind");
  const places = placesBox(behind, hasLine);
  const fault = faultWords(downstream);
  return [
    levelLine(fleetRight(scene) + 6, behind.x - (fault === "" ? 6 : 9), middle, "line-strong"),
    ...nameMarks(behind, name, fault, layout.narrow),
    ...placeMarks(places, downstream, holdersOf(scene)),
    words(places, places.height + 15, heldWords(downstream, layout.narrow), "ink-soft", 400),
    ...faultMarks(behind, downstream),
    ...lineMarks(scene, behind, places.y + places.height + 34),
  ];
}

/** Clear of what is said of the instances beside it: a long name ends where the box does, and a fault stands below. */
function nameMarks(box: Box, name: string, fault: string, narrow: boolean): Mark[] {
  const right = box.x + box.width;
  const target = itself;
  const look = { ink: "throttled-ink", weight: 600, size: 11.5, anchor: "end", target } as const;
  if (fault === "")
    return wideOf(name, 11.5) < box.width / 2
      ? [words(box, -11, name, "ink-soft", 500)]
      : [textMark({ x: right, y: box.y - 11, text: name, ...look, ink: "ink-soft", weight: 500 })];
  const both = `${name}: ${fault}`;
  if (narrow && wideOf(both, 11.5) < 1.2 * box.width)
    return [textMark({ x: right + 6, y: box.y - 13, text: both, ...look })];
  // A long one would lie on the way from the gate.
  const [above, below] = narrow ? [-27, -13] : [-13, box.height + 23];
  return [
    textMark({ x: right + 6, y: box.y + above, text: name, ...look }),
    textMark({ x: right + 6, y: box.y + below, text: fault, ...look }),
  ];
}

function words(box: Box, down: number, text: string, ink: Ink, weight: 400 | 500 | 600): Mark {
  return textMark({ x: box.x, y: box.y + down, text, ink, weight, size: 11.5, target: itself });
}

/** In a run in which anybody ever stands in line, those who do have the lower half. */
function placesBox(behind: Box, hasLine: boolean): Box {
  const height = hasLine ? Math.round(behind.height * 0.62) : behind.height - 22;
  return { ...behind, height };
}

function heldWords({ held, places }: Downstream, narrow: boolean): string {
  const counts = `${countText(held)} of ${countText(places)}`;
  return narrow ? `${counts} held` : `${counts} places held`;
}

const itself: Target = { kind: "part", part: "downstream" };

/** Who has the places that are held: instances, where each has one for itself. */
function holdersOf({ frame, trace }: Scene): readonly Target[] {
  if (trace.scenario.downstream?.heldBy !== "request")
    return frame.instances
      .filter(({ connected }) => connected)
      .map(({ number }) => ({ kind: "instance", instance: number, where: "downstream" }));
  return frame.requests
    .filter(
      ({ request, leader, state }) =>
        request === leader && state.kind === "running" && state.stage.kind === "holding",
    )
    .map(({ request }) => ({ kind: "request", request, where: "downstream" }));
}

function placeMarks(box: Box, { held, places }: Downstream, holders: readonly Target[]): Mark[] {
  if (places > mostPlaces) return barMarks(box, held / places);
  const layout = fleetLayout(places, box, [placeKind(places)]);
  return Array.from({ length: places }, (_, n) => {
    const target = holders[n] ?? itself;
    const look: Look = n < held ? { fill: "ink" } : { stroke: { ink: "line-strong", width: 1.25 } };
    return mark.rect(cellAt(layout, n), 2.5, { ...look, target });
  });
}

/** As large as lets all of them fit. */
function placeKind(places: number): CellKind {
  return {
    detail: "shape",
    least: [4, 4],
    most: [64, 128],
    aspect: [0.5, 1.6],
    gap: places > 30 ? 3 : 5,
    upTo: mostPlaces,
  };
}

function barMarks(box: Box, share: number): Mark[] {
  const filled = box.height * Math.min(1, share);
  return [
    mark.rect(box, 4, { stroke: { ink: "line-strong", width: 1.25 }, target: itself }),
    mark.rect({ ...box, y: box.y + box.height - filled, height: filled }, 4, {
      fill: "ink",
      target: itself,
    }),
  ];
}

/** Where the last column of instances ends. */
function fleetRight({ layout }: Scene): number {
  const { columns, cellWidth, gap, box } = layout.fleet;
  return box.x + columns * (cellWidth + gap) - gap;
}

function faultWords({ slower, refuses }: Downstream): string {
  if (refuses) return "refuses";
  return slower === 1 ? "" : `${Number(slower.toPrecision(2))}× slower`;
}

function faultMarks(behind: Box, downstream: Downstream): Mark[] {
  if (faultWords(downstream) === "") return [];
  return [
    mark.rect(grown(behind, 7), 6, { stroke: { ink: "throttled", width: 2, dash: "dashed" } }),
  ];
}

/** Who stands in line for a place, and how long the first of them has. */
function lineMarks({ frame, layout }: Scene, behind: Box, y: number): Mark[] {
  const inLine = frame.requests.filter(
    ({ request, leader, state }) =>
      request === leader && state.kind === "running" && state.stage.kind === "in-line",
  );
  if (inLine.length === 0) return [];
  const since = inLine.reduce((first: Micros, { state }) => {
    return state.kind === "running" ? Math.min(first, state.stage.since) : first;
  }, frame.at);
  const columns = Math.max(1, Math.floor(behind.width / linePitch));
  const rows = Math.max(1, Math.floor((behind.y + behind.height - y - 22) / linePitch));
  return [
    words({ ...behind, y }, 0, `${countText(inLine.length)} wait here`, "throttled-ink", 600),
    ...inLine.slice(0, Math.min(mostInLine, columns * rows)).map(({ request }, n) =>
      mark.circle(
        behind.x + 4.5 + (n % columns) * linePitch,
        y + 11 + Math.floor(n / columns) * linePitch,
        3.8,
        {
          fill: "throttled-fill",
          stroke: { ink: "throttled", width: 1.6 },
          target: { kind: "request", request, where: "downstream" },
        },
      ),
    ),
    words(
      { ...behind, y: behind.y + behind.height },
      -3,
      `${layout.narrow ? "first:" : "the first for"} ${lastedText(frame.at - since)}`,
      "ink-soft",
      400,
    ),
  ];
}
