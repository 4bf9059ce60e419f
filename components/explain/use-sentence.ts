// The sentence of the play head's instant: at a reader's pace while the film plays, and at rest what has just happened.
import { useRef, useSyncExternalStore } from "react";
import type { WallMillis } from "@/simulator/playback/player";
import { frameAt } from "@/simulator/read/frame";
import { isPlaying } from "../player/session";
import type { Store } from "../player/store";
import { gatheredSentence } from "./gathered-words";
import { sentenceOf, stepSentenceOf } from "./words";

const readingMillis = 420;

export function useSentence(store: Store): string {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const session = useSyncExternalStore(store.onChange, store.session);
  const { trace, film } = store.run();
  const lens = film.lenses[session.player.lens];
  const shown = useRef<{ text: string; wallAt: WallMillis } | null>(null);
  const wallNow = store.clock.now();
  const isFilm = isPlaying(session) && !session.stepping;
  const last = shown.current;
  if (!isFilm || last === null || wallNow - last.wallAt >= readingMillis) {
    const frame = frameAt(trace, at);
    const gathered = isPlaying(session) ? gatheredSentence(trace, lens, at, !isFilm) : null;
    const text = gathered ?? (isFilm ? sentenceOf(trace, frame) : stepSentenceOf(trace, frame));
    shown.current = { text, wallAt: wallNow };
  }
  return shown.current?.text ?? "";
}
