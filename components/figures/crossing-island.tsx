"use client";
// Where the crossing lines come alive.
import type { ReactNode } from "react";
import { Island } from "../ui/island";
import { near } from "../ui/wake";
import type { CrossingProps } from "./crossing-parts";

export function CrossingIsland({
  lines,
  children,
}: CrossingProps & { readonly children: ReactNode }) {
  return (
    <Island
      wake={near}
      load={() => import("./crossing-live")}
      live={({ CrossingLive }) => <CrossingLive lines={lines} />}
    >
      {children}
    </Island>
  );
}
