"use client";
// Where a measurement comes alive.
import type { ReactNode } from "react";
import type { MeasureKind } from "@/content/model/vocabulary";
import { Island } from "../ui/island";
import { near } from "../ui/wake";

type MeasurementIslandProps = { readonly of: MeasureKind; readonly children: ReactNode };

export function MeasurementIsland({ of, children }: MeasurementIslandProps) {
  return (
    <Island
      wake={near}
      load={() => import("./measurement-live")}
      live={({ MeasurementLive }) => <MeasurementLive of={of} />}
    >
      {children}
    </Island>
  );
}
