"use client";
// Marks, in the contents beside the text, the section that is being read, and keeps the mark in sight. Draws nothing
// itself.
import { useEffect, useRef } from "react";
import { scrollToSee, sectionRead } from "./reading-place";

export function ContentsMark() {
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const list = anchor.current?.parentElement;
    return list ? followReading(list) : undefined;
  }, []);
  return <span ref={anchor} hidden />;
}

function followReading(list: HTMLElement): () => void {
  const entries = Array.from(list.querySelectorAll("a")).flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? { link, heading } : [];
  });
  let asked = 0;
  const look = () => {
    asked = 0;
    if (list.getClientRects().length === 0) return;
    const { scrollHeight, clientHeight } = document.documentElement;
    const tops = entries.map(({ heading }) => heading.getBoundingClientRect().top);
    const view = { height: clientHeight, left: scrollHeight - clientHeight - scrollY };
    const current = entries[sectionRead(tops, view)]?.link;
    if (!current || current.ariaCurrent) return;
    for (const { link } of entries) link.removeAttribute("aria-current");
    current.setAttribute("aria-current", "location");
    list.scrollTop += scrollToSee(current.getBoundingClientRect(), list.getBoundingClientRect());
  };
  const lookSoon = () => {
    asked ||= requestAnimationFrame(look);
  };
  const gone = new AbortController();
  addEventListener("scroll", lookSoon, { signal: gone.signal, passive: true });
  addEventListener("resize", lookSoon, { signal: gone.signal });
  // What wakes or is opened above moves the headings without a scroll.
  const sizes = new ResizeObserver(lookSoon);
  sizes.observe(document.body);
  look();
  return () => {
    cancelAnimationFrame(asked);
    gone.abort();
    sizes.disconnect();
  };
}
