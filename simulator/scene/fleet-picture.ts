// The fleet alone at one instant, small: for strips of frames and cards, where words beside it say the rest.

import { fleetMarks } from "./fleet";
import { fleetLayout, shapesLayout } from "./fleet-layout";
import type { Picture } from "./marks";
import type { StageSpec } from "./stage";
import { stageLayout } from "./stage-layout";

const fleetHeight = 104;
const censusHeight = 28;
const mostWithWords = 2;

export function fleetPicture(spec: StageSpec, width: number): Picture {
  const fleetBox = { x: 1, y: 1, width: width - 2, height: fleetHeight };
  const { count } = spec.slots;
  const fleet = count > mostWithWords ? shapesLayout(count, fleetBox) : fleetLayout(1, fleetBox);
  const layout = { ...stageLayout(width, 1), fleetBox, fleet };
  const marks = fleetMarks({ ...spec, layout, film: spec.lens.filmAt(spec.frame.at) });
  return { width, height: fleetHeight + censusHeight, marks };
}
