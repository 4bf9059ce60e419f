"use client";
// Marks, in the contents beside the text, the section that is being read. Draws nothing itself.
import { useEffect, useRef } from "react";

export function ContentsMark() {
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const list = anchor.current?.parentElement;
    return list ? followReading(list) : undefined;
  }, []);
  return <span ref={anchor} hidden />;
}

function followReading(list: HTMLElement): () => void {
  const ids = Array.from(list.querySelectorAll("a"), ({ hash }) => hash.slice(1));
  const inView = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target.id);
        else inView.delete(target.id);
      }
      const current = ids.find((id) => inView.has(id));
      if (current) mark(list, current);
    },
    { rootMargin: "0px 0px -60% 0px" },
  );
  for (const id of ids) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
  return () => observer.disconnect();
}

function mark(list: HTMLElement, id: string): void {
  for (const link of list.querySelectorAll("a")) {
    if (link.hash === `#${id}`) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
}
