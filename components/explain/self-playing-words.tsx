// The sentences of a run in a lesson. With them comes what plays the first run of a page by itself, for at its end they ask.
import type { RefObject } from "react";
import { useSelfPlay } from "../player/self-play";
import type { Store } from "../player/store";
import { Words } from "./live-words";

type SelfPlayingWordsProps = {
  readonly box: RefObject<HTMLElement | null>;
  readonly store: Store;
};

export function SelfPlayingWords({ box, store }: SelfPlayingWordsProps) {
  return <Words store={store} asks={useSelfPlay(box, store)} />;
}
