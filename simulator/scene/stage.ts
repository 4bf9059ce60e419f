// The stage at one instant: events on their way to the gate, the gate's decision, the fleet, answers
// on their way out. Every place is a function of the frame and of film time; nothing is remembered
// from picture to picture, so any instant can be drawn, forwards or backwards.

import { behindMarks } from "./behind";
import { fleetMarks } from "./fleet";
import { answerMarks, arrivalMarks, queueMarks } from "./flow";
import { gateMarks } from "./gate";
import type { Mark, Picture } from "./marks";
import { pathMarks } from "./paths";
import { readQueueMarks } from "./read-queue";
import { scalerMarks } from "./scaler-gauge";
import { layoutAt } from "./stage-room";
import type { Scene, StageSpec } from "./stage-scene";

export function stagePicture(spec: StageSpec, width: number): Picture {
  const film = spec.lens.filmAt(spec.frame.at);
  const layout = layoutAt(spec, width, film);
  const scene: Scene = { ...spec, layout, film };
  const marks: Mark[] = [
    ...pathMarks(scene),
    ...arrivalMarks(scene),
    ...queueMarks(scene),
    ...readQueueMarks(scene),
    ...answerMarks(scene),
    ...fleetMarks(scene),
    ...gateMarks(scene),
    ...scalerMarks(scene),
    ...behindMarks(scene),
  ];
  return { width: layout.width, height: layout.height, marks };
}
