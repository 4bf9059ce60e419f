// Keeps the screen from going dark while a talk is shown, where the browser can.
import { useEffect } from "react";

export function useLitScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.hidden || !("wakeLock" in navigator)) return;
      try {
        const granted = await navigator.wakeLock.request("screen");
        if (isOver) granted.release();
        else lock = granted;
      } catch {
        // The battery is low, or the page may not: the screen keeps its own time.
      }
    };
    ask();
    // It is lost whenever the page is hidden.
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      lock?.release();
    };
  }, []);
}
