// The pictures of a worksheet's still: its stage, and below it the timeline so far, on which one second is as long as
// another. What a task asks for is left out of them.
import type { Still } from "@/content/model/teach";
import type { Micros } from "@/simulator/scenario";
import type { Mark, Picture } from "@/simulator/scene/marks";
import { runOf } from "../../player/run";
import { startSession } from "../../player/session";
import { stageOf } from "../../stage/stage-picture";
import { timelineOf } from "../../stage/timeline-picture";
import { withLargeWords } from "../run/projected-picture";

type Pictures = readonly [stage: Picture, timeline: Picture];

const wide = 760;
/** So that the words of a stage that is 46 mm tall can be read on paper. */
const least = 15;

export function picturesOf({ run: { scenario } }: Still, at: Micros): Pictures {
  const run = runOf(scenario);
  const session = startSession({ scenario, at });
  return [
    withLargeWords(stageOf(run, session, at, wide), least),
    timelineOf(run, run.film.lenses.even, wide, at).picture,
  ];
}

export function askedPictures(still: Still): Pictures {
  const [stage, timeline] = picturesOf(still, still.at);
  return [withoutAnswers(stage), withoutAnswers(timeline)];
}

/** What counts, and the time that instances still have, in words and as a ring: that is what is asked for. */
const tells = / left$|^queue: \d|\b(waiting|in line|in the queue)\b|^[\d,]+$/;

function withoutAnswers(picture: Picture): Picture {
  const doesTell = (mark: Mark) =>
    mark.kind === "ring" || (mark.kind === "text" && tells.test(mark.text));
  return { ...picture, marks: picture.marks.filter((mark) => !doesTell(mark)) };
}
