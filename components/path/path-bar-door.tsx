"use client";
// Goes along with whoever follows a path: looks whether the address names one, and fetches the bar only then.
import { type ComponentType, useEffect, useState } from "react";
import type { PathBarProps } from "./path-bar";

export function PathBarDoor(props: PathBarProps) {
  const [Bar, setBar] = useState<ComponentType<PathBarProps> | null>(null);
  useEffect(() => {
    if (!/[?&]path=/.test(location.search)) return;
    import("./path-bar").then(
      (loaded) => setBar(() => loaded.PathBar),
      () => {
        // The network is gone: the page itself is all there.
      },
    );
  }, []);
  return Bar && <Bar {...props} />;
}
