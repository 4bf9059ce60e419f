// The sentences of a run in a lesson. With them comes what plays the first run of a page by itself, for at its end they ask.
import { type RefObject, useEffect } from "react";
import { keepLooping } from "../player/loop";
import { useSelfPlay } from "../player/self-play";
import type { Store } from "../player/store";
import { Words } from "./live-words";

type SelfPlayingWordsProps = {
  readonly box: RefObject<HTMLElement | null>;
  readonly store: Store;
  /** It begins anew when it is over. */
  readonly loops: boolean;
};

export function SelfPlayingWords({ box, store, loops }: SelfPlayingWordsProps) {
  useEffect(() => (loops ? keepLooping(store) : undefined), [loops, store]);
  return <Words store={store} asks={useSelfPlay(box, store)} />;
}
