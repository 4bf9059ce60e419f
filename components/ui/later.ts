// A part that is fetched when it is first shown. Where it cannot be had, nothing is in its place, and the page around
// it stays; that it is gone from the site is told by gone-parts.ts.
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(() =>
    load().then(
      (found) => ({ default: found }),
      (): { default: ComponentType<P> } => ({ default: Nothing }),
    ),
  );
}

function Nothing() {
  return null;
}
