"use client";
// Says, once on a page, why what is done here may not be there tomorrow. The site works all the same.
import { useSyncExternalStore } from "react";
import { browserProgress } from "./browser-progress";
import type { Trouble } from "./progress-log";

const words: Readonly<Record<Trouble, string>> = {
  forbidden:
    "This browser keeps nothing for this site. Everything works; what you do is forgotten when you leave the page.",
  full: "This browser has no more room for this site. Older progress was let go; export it to keep it.",
  unreadable:
    "What was kept of your progress could not be read. It was set aside, and a new record begun.",
  newer:
    "Your progress was kept by a newer version of this site. It is left as it is; what you do here lasts as long as the page.",
};

export function TroubleLine() {
  const trouble = useSyncExternalStore(
    browserProgress.onChange,
    browserProgress.trouble,
    () => null,
  );
  return trouble && <p role="note">{words[trouble]}</p>;
}
