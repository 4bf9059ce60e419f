"use client";
// Where a simulator comes alive: the live one is fetched when a reader comes near, and takes the place of the still.
import type { ReactNode } from "react";
import { isAnyIslandPressed } from "../ui/early-press";
import { Island } from "../ui/island";
import { near } from "../ui/wake";
import type { LiveProps } from "./live";

const lab = `${process.env.BASE_PATH ?? ""}/lab/`;

const fetchLive = () => import("./live");

// A press came ahead of this script: what answers it is on its way while React takes the page over. Should it not come,
// the island fetches it again, and says so.
if (isAnyIslandPressed()) fetchLive().catch(() => {});

type SimulatorIslandProps = Omit<LiveProps, "lab"> & { readonly still: ReactNode };

export function SimulatorIsland({ still, ...props }: SimulatorIslandProps) {
  return (
    <Island
      wake={near}
      load={async () => {
        const part = await fetchLive();
        await part.runReady(props.scenario);
        return part;
      }}
      live={({ Live }) => <Live {...props} lab={lab} />}
    >
      {still}
    </Island>
  );
}
