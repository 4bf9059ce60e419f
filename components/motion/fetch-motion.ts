// Fetches what moves, once the page is at rest, and not at all for a reader who asked for little motion.
import { idle } from "../ui/wake";
import { wantsLittleMotion } from "../ui/wants-little-motion";

/** Gives the way to call it off. */
export function fetchMotion(): (() => void) | undefined {
  return idle(() => {
    if (!wantsLittleMotion())
      import("./moves").then(
        ({ attend }) => attend(),
        () => {},
      );
  }, null);
}
