// The timeline of a run as a picture for a width, and where an instant lies in it. The still and the live
// timeline draw the same one.
import type { TimeLens } from "@/simulator/playback/time-lens";
import type { Micros } from "@/simulator/scenario";
import type { Picture } from "@/simulator/scene/marks";
import { timelineHeight, timelineMarks } from "@/simulator/scene/timeline";
import { timeBox } from "@/simulator/scene/timeline-box";
import type { Run } from "../player/run";

export type Timeline = { readonly picture: Picture; readonly xOf: (at: Micros) => number };

export function timelineOf(
  { trace, slots }: Run,
  lens: TimeLens,
  width: number,
  until: Micros = trace.horizon,
): Timeline {
  const box = { x: 0, y: 0, width, height: timelineHeight({ trace, slots }) };
  const time = timeBox(box);
  const xOf = (at: Micros) => time.x + (time.width * lens.filmAt(at)) / Math.max(1, lens.length);
  const marks = timelineMarks({ trace, slots, box, xOf, until, knots: lens.knots });
  return { picture: { width, height: box.height, marks }, xOf };
}
