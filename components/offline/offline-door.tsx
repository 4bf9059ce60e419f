"use client";
// Stands in every page and costs it next to nothing: once the page has been shown and is at rest, it fetches
// what keeps the course on the device and offers new versions. Not in development, and not in somebody else's frame.
import { type ComponentType, useEffect, useState } from "react";

/** Late enough to be in nobody's way. */
const afterLoadWallMs = 3000;

export function OfflineDoor() {
  const [Watch, setWatch] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || self !== top) return;
    let waiting = 0;
    const wake = () => {
      waiting = window.setTimeout(() => {
        import("./offline-watch").then(
          (loaded) => setWatch(() => loaded.OfflineWatch),
          // Without the network there is nothing to keep; the next page may.
          () => {},
        );
      }, afterLoadWallMs);
    };
    if (document.readyState === "complete") wake();
    else addEventListener("load", wake, { once: true });
    return () => {
      removeEventListener("load", wake);
      clearTimeout(waiting);
    };
  }, []);
  return Watch && <Watch />;
}
