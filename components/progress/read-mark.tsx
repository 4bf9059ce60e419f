"use client";
// Notes which sections of a lesson were read. Fetches what it needs at the first scroll or key: a page that is
// only opened stays light.
import { useEffect } from "react";

type ReadMarkProps = { readonly slug: string; readonly sections: readonly string[] };

const signs = ["scroll", "pointerdown", "keydown"] as const;

export function ReadMark({ slug, sections }: ReadMarkProps) {
  useEffect(() => {
    let stop = () => {};
    const leave = new AbortController();
    const begin = () => {
      leave.abort();
      import("./mark-reading").then(
        ({ markReading }) => {
          stop = markReading(slug, sections);
        },
        () => {
          // The network is gone: nothing is noted.
        },
      );
    };
    for (const sign of signs)
      addEventListener(sign, begin, { signal: leave.signal, passive: true });
    return () => {
      leave.abort();
      stop();
    };
  }, [slug, sections]);
  return null;
}
