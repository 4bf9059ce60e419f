"use client";
// Where a reader's own log is read, replayed and asked: all of it in the browser.
import { Island } from "../ui/island";
import { now } from "../ui/wake";

export function YoursIsland({ lab }: { readonly lab: string }) {
  return (
    <Island
      wake={now}
      load={() => import("./yours-room")}
      live={({ YoursRoom }) => <YoursRoom lab={lab} />}
      failed={<p>The page could not be fetched. Try again when you are online.</p>}
    />
  );
}
