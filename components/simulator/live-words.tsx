// The sentence under the stage, and the one that is said aloud. While the film plays the first follows at a
// reader's pace and the second speaks only of what matters; at rest both say what has just happened.
import { useRef, useSyncExternalStore } from "react";
import { frameAt } from "@/simulator/frame";
import type { WallMillis } from "@/simulator/playback/player";
import { type Announcement, announce, firstAnnouncement } from "./announcer";
import { isPlaying } from "./session";
import type { Store } from "./store";
import { sentenceOf, stepSentenceOf } from "./words";
import { WordsLine } from "./words-line";

const readingMillis = 420;

export function Words({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const session = useSyncExternalStore(store.onChange, store.session);
  const refusal = useSyncExternalStore(store.onChange, store.refusal);
  const { trace } = store.run();
  const playing = isPlaying(session);
  const wallNow = store.clock.now();
  const spoken = useRef<Announcement | null>(null);
  const shown = useRef<{ text: string; wallAt: WallMillis } | null>(null);
  spoken.current = announce(
    spoken.current ?? firstAnnouncement(trace, at),
    trace,
    at,
    playing,
    wallNow,
  );
  const isFilm = playing && !session.stepping;
  const last = shown.current;
  if (!isFilm || last === null || wallNow - last.wallAt >= readingMillis) {
    const frame = frameAt(trace, at);
    const text = isFilm ? sentenceOf(trace, frame) : stepSentenceOf(trace, frame);
    shown.current = { text, wallAt: wallNow };
  }
  if (refusal !== null) {
    const text = `${refusal} What ran before is shown.`;
    return <WordsLine sentence={text} status={text} />;
  }
  return <WordsLine sentence={shown.current?.text ?? ""} status={spoken.current.text} />;
}
