// The fleet: every instance in its place, in as many words as its cell has room for, and for a moment
// the outline of those that went. Where cells are too small for words, a census stands below.

import type { InstanceFrame } from "../read/frame-parts";
import { emptyMarks, isEmpty } from "./empty-fleet";
import { type Box, cellAt, grown } from "./fleet-layout";
import { mark, textMark } from "./mark-makers";
import type { Mark, Target } from "./marks";
import { dotCell, numberCell, shapeCell } from "./small-cells";
import { lingerFilm, type Scene } from "./stage-scene";
import { goneCell, type RequestsByNumber, wordCell } from "./word-cell";
import { countText } from "./words";

export function fleetMarks(scene: Scene): Mark[] {
  const marks = isEmpty(scene) ? emptyMarks(scene) : cellMarks(scene);
  return scene.layout.fleet.detail === "words" ? marks : [...marks, ...censusMarks(scene)];
}

/** The fleet without its census. */
export function cellMarks(scene: Scene): Mark[] {
  const { frame, layout, slots } = scene;
  // Only cells with words ask for requests; a thousand dots are drawn without.
  const asked = layout.fleet.detail === "words" ? frame.requests : [];
  const requests = new Map(asked.map((one) => [one.request, one]));
  const marks = goneMarks(scene);
  for (const instance of frame.instances) {
    const cell = cellAt(layout.fleet, slots.of[instance.number] ?? 0);
    if (scene.chosen.instance === instance.number) {
      marks.push(mark.rect(grown(cell, 4), 9, { stroke: { ink: "ink", width: 2 } }));
    }
    marks.push(...instanceMarks(scene, instance, cell, requests));
  }
  return marks;
}

function instanceMarks(
  scene: Scene,
  instance: InstanceFrame,
  cell: Box,
  requests: RequestsByNumber,
): Mark[] {
  const target: Target = { kind: "instance", instance: instance.number };
  switch (scene.layout.fleet.detail) {
    case "words":
      return wordCell(scene, instance, cell, requests, target);
    case "number":
      return numberCell(scene, instance, cell, target);
    case "shape":
      return shapeCell(scene, instance, cell, target);
    case "dot":
      return [dotCell(instance, cell, target)];
  }
}

function goneMarks({ frame, layout, slots, film, lens }: Scene): Mark[] {
  const taken = new Set(frame.instances.map(({ number }) => slots.of[number]));
  return frame.gone
    .toSorted((a, b) => b.at - a.at)
    .flatMap(({ instance, at }) => {
      const slot = slots.of[instance] ?? 0;
      const fade = 1 - (film - lens.filmAt(at)) / lingerFilm;
      if (taken.has(slot) || fade <= 0) return [];
      // Of several that went from one place, the latest.
      taken.add(slot);
      const cell = cellAt(layout.fleet, slot);
      if (layout.fleet.detail === "words") return goneCell(cell, instance, fade);
      return [mark.rect(cell, 3, { ...outline, opacity: fade })];
    });
}

const outline = { stroke: { ink: "gone", width: 1.25, dash: "dotted" } } as const;

const censusStates = [
  { kind: "running", word: "running" },
  { kind: "starting", word: "starting" },
  { kind: "idle", word: "warm" },
] as const;

/** As wide as its words; where that is wider than the fleet, it reaches on under what stands beside it. */
function censusMarks({ frame, layout }: Scene): Mark[] {
  const { x, y, height } = layout.fleetBox;
  const parts = censusStates.map(({ kind, word }) => {
    const count = frame.instances.filter(({ state }) => state.kind === kind).length;
    const text = `${countText(count)} ${word}`;
    return { kind, text, room: sampleRoom + text.length * widthOfSign + 12 };
  });
  const wanted = parts.reduce((sum, { room }) => sum + room, 0);
  let left = Math.max(2, Math.min(x, layout.width - edge - wanted));
  return parts.flatMap(({ kind, text, room }) => {
    const sample = { x: left, y: y + height + 11, width: 11, height: 11 };
    left += room;
    return [
      sampleMark(kind, sample, layout.fleet.detail === "dot"),
      textMark({ x: sample.x + sampleRoom, y: sample.y + 10, text, weight: 500 }),
    ];
  });
}

/** Free at the right of a picture. */
const edge = 14;
const sampleRoom = 17;
/** About, in pixels, at the size of a label. */
const widthOfSign = 6.7;

/** As the cells are drawn. */
function sampleMark(kind: "running" | "starting" | "idle", sample: Box, isDot: boolean): Mark {
  if (kind === "running") return mark.rect(sample, 2, { fill: "running-fill" });
  if (kind === "starting" && isDot) return mark.rect(grown(sample, -2.5), 1, { fill: "starting" });
  if (kind === "starting")
    return mark.rect(sample, 2, {
      fill: "starting-fill",
      hatch: "starting",
      stroke: { ink: "starting", width: 1 },
    });
  return mark.rect(grown(sample, -0.7), 2, { stroke: { ink: "idle", width: 1.4 } });
}
