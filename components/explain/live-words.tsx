// The sentence under the stage, and the one that is said aloud. While the film plays the first follows at a
// reader's pace and the second says in few words what has come about; at rest both say what has just happened.
import { useRef, useSyncExternalStore } from "react";
import { isPlaying } from "../player/session";
import type { Store } from "../player/store";
import { announcedLength } from "./announced-length";
import { type Announcement, announce, firstAnnouncement } from "./announcer";
import { useTerse } from "./terse-later";
import { useSentence } from "./use-sentence";
import { WordsLine } from "./words-line";

type WordsProps = {
  readonly store: Store;
  /** It has gone by itself as far as a decision, and the reader is to say what comes. */
  readonly asks?: boolean;
};

export function Words({ store, asks = false }: WordsProps) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const session = useSyncExternalStore(store.onChange, store.session);
  const refusal = useSyncExternalStore(store.onChange, store.refusal);
  const sentence = useSentence(store);
  const terse = useTerse();
  const { trace, film } = store.run();
  const spoken = useRef<Announcement | null>(null);
  spoken.current = announce(
    spoken.current ?? firstAnnouncement(trace, at),
    trace,
    at,
    isPlaying(session),
    store.clock.now(),
    film.lenses[session.player.lens],
    announcedLength(isPlaying(session)) === "terse" ? terse : null,
  );
  if (refusal !== null) {
    const text = `${refusal} What ran before is shown.`;
    return <WordsLine sentence={text} status={text} />;
  }
  const shown = asks ? "What happens now? Press Play." : sentence;
  return <WordsLine sentence={shown} status={spoken.current.text} />;
}
