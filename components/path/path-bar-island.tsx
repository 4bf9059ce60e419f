"use client";
// Goes along with whoever follows a path: looks whether the address names one, and fetches the bar only then.
import { Island } from "../ui/island";
import { now, type Wake } from "../ui/wake";
import type { PathBarProps } from "./path-bar";

export function PathBarIsland(props: PathBarProps) {
  return (
    <Island
      wake={onAPath}
      load={() => import("./path-bar")}
      live={({ PathBar }) => <PathBar {...props} />}
    />
  );
}

const onAPath: Wake = (wake, box) =>
  /[?&]path=/.test(location.search) ? now(wake, box) : undefined;
