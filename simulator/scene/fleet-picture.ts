// The fleet alone at one instant, small and as tall as it is: for strips of frames, where words beside it say the
// rest.

import { cellMarks } from "./fleet";
import { fleetLayout, shapesLayout } from "./fleet-layout";
import type { Picture } from "./marks";
import { stageLayout } from "./stage-layout";
import type { StageSpec } from "./stage-scene";

const fleetHeight = 104;
const mostWithWords = 2;

export function framePicture(spec: StageSpec, width: number): Picture {
  const scene = sceneOf(spec, width);
  const { columns, cellHeight, gap } = scene.layout.fleet;
  const rows = Math.ceil(spec.slots.count / columns);
  const height = Math.ceil(rows * (cellHeight + gap) - gap) + 2;
  return { width, height, marks: cellMarks(scene) };
}

function sceneOf(spec: StageSpec, width: number) {
  const fleetBox = { x: 1, y: 1, width: width - 2, height: fleetHeight };
  const { count } = spec.slots;
  const fleet = count > mostWithWords ? shapesLayout(count, fleetBox) : fleetLayout(1, fleetBox);
  const layout = { ...stageLayout(width, 1), fleetBox, fleet };
  return { ...spec, layout, film: spec.lens.filmAt(spec.frame.at) };
}
