// Where a talk is and where it goes: from beat to beat of a scene, then to the next scene. Pure; what a move asks
// of the scene's simulator is told, not done.
import type { Scene } from "@/content/model/scene";
import type { Micros } from "@/simulator/scenario";

/** A scene, and how many of its beats have been reached, or of its steps. */
export type TalkPlace = { readonly scene: string; readonly beat: number };

/** What becomes of a scene's simulator. */
export type RunOrder =
  | { readonly kind: "rest"; readonly at: Micros }
  /** Plays as far as `to`; from where it is, or from `from`. */
  | { readonly kind: "play"; readonly from: Micros | null; readonly to: Micros };

export type Move = { readonly place: TalkPlace; readonly order: RunOrder | null };

/** The play head of the scene's simulator, and the instant that it is playing to, if it is. */
export type RunNow = { readonly at: Micros; readonly towards: Micros | null };

type Scenes = readonly Pick<Scene, "id" | "beats" | "steps">[];

export function next(scenes: Scenes, place: TalkPlace, run: RunNow): Move | null {
  const index = indexOf(scenes, place);
  const beats = scenes[index]?.beats ?? [];
  if (run.towards !== null) return { place, order: { kind: "rest", at: run.towards } };
  if (place.beat < (scenes[index]?.steps ?? 0))
    return { place: { ...place, beat: place.beat + 1 }, order: null };
  const beat = beats[place.beat];
  if (beat === undefined) return entered(scenes[index + 1], 0);
  const since = beats[place.beat - 1]?.at ?? 0;
  const isAstray = run.at < since || run.at >= beat.at;
  return {
    place: { ...place, beat: place.beat + 1 },
    order: { kind: "play", from: isAstray ? since : null, to: beat.at },
  };
}

export function back(scenes: Scenes, place: TalkPlace): Move | null {
  const index = indexOf(scenes, place);
  const scene = scenes[index];
  if (scene && place.beat > 0) return entered(scene, Math.min(place.beat, stopsIn(scene)) - 1);
  const before = scenes[index - 1];
  return entered(before, before ? stopsIn(before) : 0);
}

/** After its first picture. */
function stopsIn({ beats, steps }: Scenes[number]): number {
  return beats.length || steps;
}

/** A scene from its start; null if there is none of that id. */
export function goTo(scenes: Scenes, id: string | undefined): Move | null {
  const scene = scenes.find((one) => one.id === id);
  return entered(scene, 0);
}

export function indexOf(scenes: Scenes, { scene }: TalkPlace): number {
  return Math.max(
    0,
    scenes.findIndex(({ id }) => id === scene),
  );
}

/** At rest where its beat says: at the very beginning before the first one. */
function entered(scene: Scenes[number] | undefined, beat: number): Move | null {
  if (scene === undefined) return null;
  const { id, beats } = scene;
  const place = { scene: id, beat: Math.min(beat, stopsIn(scene)) };
  if (beats.length === 0) return { place, order: null };
  return { place, order: { kind: "rest", at: beats[place.beat - 1]?.at ?? 0 } };
}
