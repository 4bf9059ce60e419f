"use client";
// Where the second run comes alive: with the simulator of this room, which it follows.
import type { ReactNode } from "react";
import { useLiveStore } from "../../player/store-link";
import { Island } from "../../ui/island";
import { never, now } from "../../ui/wake";
import type { AgainstLiveProps } from "./against-live";

type AgainstIslandProps = Omit<AgainstLiveProps, "leader"> & { readonly still: ReactNode };

export function AgainstIsland({ still, ...props }: AgainstIslandProps) {
  const leader = useLiveStore();
  return (
    <Island
      wake={leader ? now : never}
      load={() => import("./against-live")}
      live={({ AgainstLive }) => leader && <AgainstLive {...props} leader={leader} />}
    >
      {still}
    </Island>
  );
}
