// The pictures of a worksheet's still: its stage, and below it the timeline so far, on which one second is as long as
// another and what is asked about has room. What a task asks for is left out of them.

import type { Still } from "@/content/model/teach";
import { lensThrough, type TimeLens } from "@/simulator/playback/time-lens";
import type { Micros } from "@/simulator/scenario";
import type { Mark, Picture } from "@/simulator/scene/marks";
import { type Run, runOf } from "../../player/run";
import { startSession } from "../../player/session";
import { stageOf } from "../../stage/stage-picture";
import { timelineOf } from "../../stage/timeline-picture";
import { withLargeWords } from "../run/projected-picture";

type Pictures = readonly [stage: Picture, timeline: Picture];

const wide = 760;
/** So that the words of a stage that is 46 mm tall can be read on paper. */
const least = 15;

export function picturesOf(still: Still, at: Micros): Pictures {
  const { scenario } = still.run;
  const run = runOf(scenario);
  const session = startSession({ scenario, at });
  return [
    withLargeWords(stageOf(run, session, at, wide), least),
    timelineOf(run, lensOf(still, run), wide, at).picture,
  ];
}

/** How much more of the run is shown than passes from its first request to the answer: the axis does not end there. */
const beyond = 2;
/** What comes before the first request is left out where it is more than this share. */
const mostBefore = 0.2;

function lensOf({ answerAt }: Still, { trace, film }: Run): TimeLens {
  const first = trace.requests.arrivedAt[0] ?? 0;
  const end = Math.min(trace.horizon, first + beyond * Math.max(1, answerAt - first));
  const round = 10 ** Math.floor(Math.log10((end - first) / 5));
  const start = first > mostBefore * end ? Math.floor(first / round) * round : 0;
  const [at, shown] = [Float64Array.of(start, end), Float64Array.of(0, film.lenses.even.length)];
  return lensThrough({ at, film: shown, gathered: new Float64Array(0) });
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
