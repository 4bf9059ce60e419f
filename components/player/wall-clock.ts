// The page's clock: the only file here that asks for wall time. It stands still while held (off screen, a
// hidden tab), so whatever plays by it goes on from where it was.
import type { WallMillis } from "@/simulator/playback/player";

export type WallClock = {
  readonly now: () => WallMillis;
  readonly hold: (why: "off screen" | "hidden", held: boolean) => void;
  /** Calls back before each repaint until stopped or held; asked again when no longer held. */
  readonly eachFrame: (step: () => void) => () => void;
};

export function wallClock(): WallClock {
  const reasons = new Set<string>();
  const steps = new Set<() => void>();
  let lost: WallMillis = 0;
  let heldSince: WallMillis | null = null;
  let request = 0;

  const now = () => (heldSince ?? performance.now()) - lost;
  const tick = () => {
    request = 0;
    if (heldSince !== null) return;
    for (const step of steps) step();
    schedule();
  };
  const schedule = () => {
    if (request === 0 && steps.size > 0 && heldSince === null)
      request = requestAnimationFrame(tick);
  };
  return {
    now,
    hold: (why, held) => {
      if (held) reasons.add(why);
      else reasons.delete(why);
      if (reasons.size > 0) heldSince ??= performance.now();
      else if (heldSince !== null) {
        lost += performance.now() - heldSince;
        heldSince = null;
        schedule();
      }
    },
    eachFrame: (step) => {
      steps.add(step);
      schedule();
      return () => {
        steps.delete(step);
      };
    },
  };
}
