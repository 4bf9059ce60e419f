// Where the parts of the stage stand at an instant. While a film plays, instances move over to make room for more; what
// stands still shows them where they belong.

import { grownAt, placesAt } from "./growth";
import { type StageLayout, stageLayout } from "./stage-layout";
import type { StageSpec } from "./stage-scene";

/** How long they move, in film time. */
const makingRoomFilm = 240;

export function layoutAt(spec: StageSpec, width: number, film: number): StageLayout {
  const { slots, lens, frame, isPlaying = false, room } = spec;
  const isBacked = frame.downstream !== null;
  const layout = stageLayout(width, placesAt(slots, frame.at), isBacked, room);
  const since = grownAt(slots, frame.at);
  const share = isPlaying ? (film - lens.filmAt(since)) / makingRoomFilm : 1;
  if (share >= 1 || since <= 0) return layout;
  const from = stageLayout(width, placesAt(slots, since - 1), isBacked, room).fleet;
  return { ...layout, fleet: { ...layout.fleet, from: { layout: from, share: slowing(share) } } };
}

function slowing(share: number): number {
  return 1 - (1 - share) ** 3;
}
