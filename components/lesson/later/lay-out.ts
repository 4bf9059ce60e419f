// Takes one part of a page after another out of those that come later, while a browser has nothing else to do.

/** So much of an idle time has to be left, in milliseconds, that one more part fits. */
const least = 8;

/** Gives the way to stop. */
export function layOut(parts: Iterable<HTMLElement>): () => void {
  const root = document.documentElement;
  const waiting = [...parts];
  const ended = new AbortController();
  const { signal } = ended;
  let asked = 0;

  const layOutAll = () => {
    delete root.dataset.coming;
    ended.abort();
    if (asked > 0) cancelIdleCallback(asked);
  };
  const layOutSome = (idle: IdleDeadline) => {
    do {
      const part = waiting.shift();
      part?.setAttribute("data-laid", "");
      // Asked for its place, a browser lays it out at once, so that the time left is true.
      part?.getBoundingClientRect();
    } while (waiting.length > 0 && idle.timeRemaining() > least);
    if (waiting.length > 0) asked = requestIdleCallback(layOutSome);
    else layOutAll();
  };
  const begin = () => {
    if (typeof requestIdleCallback === "undefined") layOutAll();
    else asked = requestIdleCallback(layOutSome);
  };

  if (root.dataset.coming === undefined) return () => {};
  // A place in the page that somebody goes to has to be where it will stay.
  const goes = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) layOutAll();
  };
  addEventListener("click", goes, { capture: true, signal });
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true, signal });
  return () => {
    ended.abort();
    if (asked > 0) cancelIdleCallback(asked);
  };
}
