// When the list of the stage is read anew: at rest at once, while the film plays a few times a second, and not while it
// passes over what nobody could follow. It changes only when its words do.
import { frameAt } from "@/simulator/read/frame";
import { recentlyAt } from "@/simulator/scene/stage-scene";
import { isPlaying } from "../../player/session";
import type { Store } from "../../player/store";
import { type StageItem, stageItems } from "./stage-items";

const restMillis = 400;
/** A reader who plays faster than this hears of it when it rests. */
const fastSpeed = 2;

export type StageReading = {
  readonly items: () => readonly StageItem[];
  readonly onChange: (listener: () => void) => () => void;
};

type Read = Pick<Store, "session" | "run" | "beat" | "clock" | "onBeat">;

export function stageReading(store: Read): StageReading {
  let items = itemsOf(store);
  let text = JSON.stringify(items);
  let wallAt = store.clock.now();
  const look = (): boolean => {
    const wallNow = store.clock.now();
    if (isFilm(store) && (wallNow - wallAt < restMillis || isFast(store))) return false;
    wallAt = wallNow;
    const next = itemsOf(store);
    const nextText = JSON.stringify(next);
    if (nextText === text) return false;
    items = next;
    text = nextText;
    return true;
  };
  return {
    items: () => items,
    onChange: (listener) =>
      store.onBeat(() => {
        if (look()) listener();
      }),
  };
}

function isFilm({ session }: Read): boolean {
  return isPlaying(session()) && !session().stepping;
}

function isFast({ session, run, beat }: Read): boolean {
  const { speed, lens } = session().player;
  return speed > fastSpeed || run().film.lenses[lens].gatheredAt(beat()) !== null;
}

function itemsOf({ session, run, beat }: Read): readonly StageItem[] {
  const { trace, film } = run();
  const at = beat();
  return stageItems(
    trace,
    frameAt(trace, at),
    at - recentlyAt(film.lenses[session().player.lens], at),
  );
}
