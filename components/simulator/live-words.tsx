// The sentence under the stage, and the one that is said aloud. The first follows the film at a reader's
// pace, the second speaks only of what matters.
import { useRef, useSyncExternalStore } from "react";
import { frameAt } from "@/simulator/frame";
import type { WallMillis } from "@/simulator/playback/player";
import { type Announcement, announce, firstAnnouncement } from "./announcer";
import { isPlaying } from "./session";
import type { Store } from "./store";
import { sentenceOf } from "./words";
import { WordsLine } from "./words-line";

const readingMillis = 420;

export function Words({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const session = useSyncExternalStore(store.onChange, store.session);
  const { trace } = store.run();
  const playing = isPlaying(session);
  const wallNow = store.clock.now();
  const spoken = useRef<Announcement>(firstAnnouncement(trace, at));
  const shown = useRef<{ at: number; text: string; wallAt: WallMillis } | null>(null);
  spoken.current = announce(spoken.current, trace, at, playing && !session.stepping, wallNow);
  const last = shown.current;
  const settled = !playing || last === null || wallNow - last.wallAt >= readingMillis;
  if (settled) shown.current = { at, text: sentenceOf(trace, frameAt(trace, at)), wallAt: wallNow };
  return <WordsLine sentence={shown.current?.text ?? ""} status={spoken.current.text} />;
}
