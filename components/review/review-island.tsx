"use client";
// Where the review comes alive: what is due is known in the browser alone, so all of it is fetched there.
import { Island } from "../ui/island";
import { now } from "../ui/wake";
import type { ReviewRoomProps } from "./review-room";

export function ReviewIsland(props: ReviewRoomProps) {
  return (
    <Island
      wake={now}
      load={() => import("./review-room")}
      live={({ ReviewRoom }) => <ReviewRoom {...props} />}
      failed={<p>The review could not be fetched. Try again when you are online.</p>}
    />
  );
}
