"use client";
// Where the second run comes alive: with the simulator of this room, which it follows.
import { useLiveStore } from "../../player/store-link";
import { Island } from "../../ui/island";
import { never, now } from "../../ui/wake";
import { AgainstStill, type AgainstStillProps } from "./against-still";

export function AgainstIsland(props: AgainstStillProps) {
  const { title, scenario, shows } = props;
  const leader = useLiveStore();
  return (
    <Island
      wake={leader ? now : never}
      load={() => import("./against-live")}
      live={({ AgainstLive }) =>
        leader && <AgainstLive title={title} scenario={scenario} shows={shows} leader={leader} />
      }
    >
      <AgainstStill {...props} />
    </Island>
  );
}
