"use client";
// How many questions of each lesson are due. What works it out is fetched once somebody has answered something.
import { useEffect, useState } from "react";
import type { ProgressEvent } from "../log/event";

export function useDueOf(slug: string, events: readonly ProgressEvent[]): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const own = events.filter(({ kind, of }) => kind === "answered" && of.startsWith(`${slug}/`));
    if (own.length === 0) return setCount(0);
    import("./schedule").then(
      ({ dueAt, scheduleOf }) => {
        const now = Date.now();
        if (isCurrent) setCount(dueAt(scheduleOf(own, now), now).length);
      },
      () => {
        // The network is gone: the page of reviews works it out when it is next opened.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [slug, events]);
  return count;
}
