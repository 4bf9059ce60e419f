"use client";
// Where an assignment is done: what is done is known in the reader's browser alone.
import { Island } from "../ui/island";
import { now } from "../ui/wake";
import type { Course } from "./course";

export function DoIsland(course: Course) {
  return (
    <Island
      wake={now}
      load={() => import("./do-room")}
      live={({ DoRoom }) => <DoRoom {...course} />}
      failed={<p>The page could not be fetched. Try again when you are online.</p>}
    />
  );
}
