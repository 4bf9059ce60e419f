"use client";
// Where a simulator comes alive: the live one is fetched when a reader comes near, and takes the place of the still.
import type { ReactNode } from "react";
import { Island } from "../ui/island";
import { near } from "../ui/wake";
import type { LiveProps } from "./live";

export function SimulatorIsland({ still, ...props }: LiveProps & { readonly still: ReactNode }) {
  return (
    <Island
      wake={near}
      load={async () => {
        const part = await import("./live");
        await part.runReady(props.scenario);
        return part;
      }}
      live={({ Live }) => <Live {...props} />}
    >
      {still}
    </Island>
  );
}
