"use client";
// Where an assignment is made and checked: all of it happens in the browser.
import { Island } from "../ui/island";
import { now } from "../ui/wake";
import type { Course } from "./course";

export function AssignIsland(course: Course) {
  return (
    <Island
      wake={now}
      load={() => import("./assign-room")}
      live={({ AssignRoom }) => <AssignRoom {...course} />}
      failed={<p>The page could not be fetched. Try again when you are online.</p>}
    />
  );
}
