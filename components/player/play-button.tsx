// Play and pause alone, where there is no room for more.
import { useSyncExternalStore } from "react";
import { perform } from "./perform";
import { isPlaying } from "./session";
import type { Store } from "./store";
import { PlayControl } from "./transport";

export function PlayButton({ store }: { readonly store: Store }) {
  const session = useSyncExternalStore(store.onChange, store.session);
  return (
    <PlayControl playing={isPlaying(session)} onAction={() => perform(store, { kind: "toggle" })} />
  );
}
