"use client";
// Where somebody's own deck is shown: what it is, only the address says.
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";
import type { OwnTalkProps } from "./own-talk";

export function OwnTalkIsland(props: OwnTalkProps) {
  return (
    <Island
      wake={now}
      load={() => import("./own-talk")}
      live={({ OwnTalk }) => <OwnTalk {...props} />}
      failed={<p>The deck could not be fetched. Try again when you are online.</p>}
    >
      {props.children}
    </Island>
  );
}
