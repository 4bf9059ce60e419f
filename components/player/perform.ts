// Does to a store what is asked of its run, as a reader's hand would: playing goes from still to still for those who
// asked for little motion.

import { wantsLittleMotion } from "../ui/wants-little-motion";
import type { RunAction } from "./actions";
import { isPlaying } from "./session";
import type { Store } from "./store";

export function perform(store: Pick<Store, "session" | "dispatch">, action: RunAction): void {
  const plays = isPlaying(store.session());
  switch (action.kind) {
    case "toggle":
      perform(store, { kind: plays ? "pause" : "play" });
      return;
    case "play":
      if (!plays) store.dispatch({ kind: wantsLittleMotion() ? "play-stills" : "play" });
      return;
    case "pause":
      if (plays) store.dispatch(action);
      return;
    default:
      store.dispatch(action);
  }
}
