"use client";
// The door of the review: what is due is known in the browser alone, so all of it is fetched there.
import { type ComponentType, useEffect, useState } from "react";
import type { ReviewRoomProps } from "./review-room";

export function ReviewDoor(props: ReviewRoomProps) {
  const [Room, setRoom] = useState<ComponentType<ReviewRoomProps> | "none" | null>(null);
  useEffect(() => {
    import("./review-room").then(
      ({ ReviewRoom }) => setRoom(() => ReviewRoom),
      () => setRoom("none"),
    );
  }, []);
  if (Room === "none")
    return <p>The review could not be fetched. Try again when you are online.</p>;
  return Room && <Room {...props} />;
}
