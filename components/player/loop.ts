// A run that teaches by going round: played to its end it begins anew after a moment, until the reader does anything. For
// nobody who asked for little motion.
import { wantsLittleMotion } from "../ui/wants-little-motion";
import type { Store } from "./store";

const restWallMs = 1500;

/** Keeps it going round until called off. */
export function keepLooping(store: Pick<Store, "session" | "head" | "dispatch" | "onAction">) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = store.onAction((action) => {
    clearTimeout(timer);
    const isOver = action.kind === "pause" && store.head() >= store.session().scenario.horizon;
    if (isOver && !wantsLittleMotion())
      timer = setTimeout(() => store.dispatch({ kind: "play" }), restWallMs);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
