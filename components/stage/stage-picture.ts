// The stage of a session at an instant, as a picture for a width. The still and the live stage draw the same.
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import type { Picture } from "@/simulator/scene/marks";
import { stagePicture } from "@/simulator/scene/stage";
import { recentlyAt } from "@/simulator/scene/stage-scene";
import type { Run } from "../player/run";
import type { Session } from "../player/session";

/** `room`: how high it may be; without it, as high as it likes. */
export function stageOf(
  run: Run,
  session: Session,
  at: Micros,
  width: number,
  room?: number,
): Picture {
  const lens = run.film.lenses[session.player.lens];
  const frame = frameAt(run.trace, at, recentlyAt(lens, at));
  const { trace, slots } = run;
  const isPlaying = session.player.head.kind === "playing";
  const chosen = chosenOf(session);
  return stagePicture({ trace, slots, lens, frame, isPlaying, chosen, room }, width);
}

function chosenOf({ chosen }: Session) {
  return {
    request: chosen?.kind === "request" ? chosen.request : null,
    instance: chosen?.kind === "instance" ? chosen.instance : null,
  };
}
