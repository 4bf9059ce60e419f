// How much a page may ask of the simulator it frames: a bucket of messages that fills again by itself. What comes
// beyond it is passed over unread, and that is told once, until the page has been quiet for a while.
import type { Misread } from "./commands";

const most = 120;
const perSecond = 60;
/** A command that makes a run anew, as other messages. */
const costOfRun = 20;
const makeRuns: readonly unknown[] = ["send", "load"];

/** `wallNow` in milliseconds. Of a message of ours of a type. "told": it is over, and the page has heard so. */
export function messageBudget(wallNow: () => number) {
  let left = most;
  let wallAt = wallNow();
  let isTold = false;
  return (type: unknown): "within" | "over" | "told" => {
    const now = wallNow();
    left = Math.min(most, left + ((now - wallAt) * perSecond) / 1000);
    wallAt = now;
    if (left === most) isTold = false;
    const cost = makeRuns.includes(type) ? costOfRun : 1;
    if (left >= cost) {
      left -= cost;
      return "within";
    }
    if (isTold) return "told";
    isTold = true;
    return "over";
  };
}

export const overBudget: Misread = {
  expected: `at most ${perSecond} messages a second, where send and load count as ${costOfRun}`,
  found: "more, which are passed over",
};
