// How much a page may ask of the simulator it frames: a bucket of messages that fills again by itself. What comes
// beyond it is passed over, and that is told once, until the page has been quiet for a while.
import type { MessageReading, Misread } from "./commands";

const most = 240;
const perSecond = 120;
/** A command that makes a run anew, as other messages. */
const costOfRun = 8;

/** `wallNow` in milliseconds. "told": it is over, and the page has heard so. */
export function messageBudget(wallNow: () => number) {
  let left = most;
  let wallAt = wallNow();
  let isTold = false;
  return (reading: MessageReading): "within" | "over" | "told" => {
    const now = wallNow();
    left = Math.min(most, left + ((now - wallAt) * perSecond) / 1000);
    wallAt = now;
    if (left === most) isTold = false;
    const cost = costOf(reading);
    if (left >= cost) {
      left -= cost;
      return "within";
    }
    if (isTold) return "told";
    isTold = true;
    return "over";
  };
}

function costOf(reading: MessageReading): number {
  const makesRun = reading.kind === "command" && ["send", "load"].includes(reading.command.kind);
  return makesRun ? costOfRun : 1;
}

export const overBudget: Misread = {
  expected: `at most ${perSecond} messages a second, where send and load count as ${costOfRun}`,
  found: "more, which are passed over",
};
