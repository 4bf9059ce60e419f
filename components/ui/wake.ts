// What wakes an island. Each listens, calls back when it is time, and gives the way to stop listening.

export type Wake = (wake: () => void, box: Element | null) => (() => void) | undefined;

export const now: Wake = (wake) => {
  wake();
  return undefined;
};

export const never: Wake = () => undefined;

/** When a reader comes near, by less than a screen. */
export const near: Wake = (wake, box) => within("600px", wake, box);

/** When it is about to come into sight. */
export const close: Wake = (wake, box) => within("200px", wake, box);

function within(rootMargin: string, wake: () => void, box: Element | null) {
  if (box === null) return undefined;
  const sight = new IntersectionObserver(
    (entries) => {
      // A quick scroll on a busy page is told at once: away, then near.
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      wake();
    },
    { rootMargin },
  );
  sight.observe(box);
  return () => sight.disconnect();
}

/** Late enough to be in nobody's way. */
const afterLoadWallMs = 3000;

/** When the page has been shown and is at rest. */
export const idle: Wake = (wake) => {
  let waiting = 0;
  const wait = () => {
    waiting = window.setTimeout(wake, afterLoadWallMs);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
  return () => {
    removeEventListener("load", wait);
    clearTimeout(waiting);
  };
};
