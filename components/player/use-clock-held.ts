// Holds a clock while nobody can see what it drives: off screen, or in a hidden tab.
import { type RefObject, useEffect } from "react";
import type { WallClock } from "./wall-clock";

export function useClockHeld(box: RefObject<HTMLElement | null>, clock: WallClock): void {
  useEffect(() => {
    const hide = () => clock.hold("hidden", document.hidden);
    hide();
    document.addEventListener("visibilitychange", hide);
    const sight = new IntersectionObserver((entries) => {
      const entry = entries.at(-1);
      if (entry) clock.hold("off screen", !entry.isIntersecting);
    });
    if (box.current) sight.observe(box.current);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      sight.disconnect();
    };
  }, [box, clock]);
}
