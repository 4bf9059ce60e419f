"use client";
// Where a sweep over memory comes alive.
import type { ReactNode } from "react";
import type { Scenario } from "@/simulator/scenario";
import { Island } from "../ui/island";
import { near } from "../ui/wake";

type SweepIslandProps = { readonly scenario: Scenario; readonly children: ReactNode };

export function SweepIsland({ scenario, children }: SweepIslandProps) {
  return (
    <Island
      wake={near}
      load={() => import("./sweep-live")}
      live={({ SweepLive }) => <SweepLive scenario={scenario} />}
    >
      {children}
    </Island>
  );
}
