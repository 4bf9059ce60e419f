"use client";
// Where a simulator comes alive: the live one is fetched when a reader comes near, and takes the place of the still.
import { isAnyIslandPressed } from "../ui/early-press";
import { Island } from "../ui/island";
import { near } from "../ui/wake";
import type { LiveProps } from "./live";
import type { StillWidth } from "./still";
import { StillAsDrawn } from "./still-as-drawn";

const lab = `${process.env.BASE_PATH ?? ""}/lab/`;

const fetchLive = () => import("./live");

// A press came ahead of this script: what answers it is on its way while React takes the page over. Should it not come,
// the island fetches it again, and says so.
if (isAnyIslandPressed()) fetchLive().catch(() => {});

type SimulatorIslandProps = Omit<LiveProps, "lab"> & { readonly width: StillWidth };

export function SimulatorIsland({ width, ...props }: SimulatorIslandProps) {
  const { scenario, stillAt, shows, beside } = props;
  return (
    <Island
      wake={near}
      load={async () => {
        const part = await fetchLive();
        await part.runReady(scenario);
        return part;
      }}
      live={({ Live }) => <Live {...props} lab={lab} />}
    >
      <StillAsDrawn scenario={scenario} at={stillAt} width={width} shows={shows} beside={beside} />
    </Island>
  );
}
