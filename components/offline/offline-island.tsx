"use client";
// Stands in every page and costs it next to nothing: once the page has been shown and is at rest, it fetches
// what keeps the course on the device and offers new versions. Not in development, and not in somebody else's frame.
import { Island } from "../ui/island";
import { idle, type Wake } from "../ui/wake";

export function OfflineIsland() {
  return (
    <Island
      wake={idleOnTheSite}
      load={() => import("./offline-watch")}
      live={({ OfflineWatch }) => <OfflineWatch />}
    />
  );
}

const idleOnTheSite: Wake = (wake, box) =>
  process.env.NODE_ENV === "production" && self === top ? idle(wake, box) : undefined;
