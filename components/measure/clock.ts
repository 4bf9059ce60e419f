// The browser's clock: what time it is in milliseconds, the same on every thread, and how coarse it is. Browsers
// make it coarse on purpose, some to a tenth of a millisecond, some to much more.

/** Milliseconds since 1970, comparable between a page and its workers. */
export function wallNow(): number {
  return performance.timeOrigin + performance.now();
}

/** The smallest step in which the clock was seen to move. */
export function clockStep(): number {
  let smallest = Number.POSITIVE_INFINITY;
  const until = performance.now() + 8;
  let last = performance.now();
  for (let seen = 0; seen < 200_000; seen++) {
    const now = performance.now();
    if (now > last) smallest = Math.min(smallest, now - last);
    last = now;
    if (now > until) break;
  }
  return Number.isFinite(smallest) ? Math.max(0.001, Number(smallest.toPrecision(2))) : 100;
}
