"use client";
// Says, once on a page, why what is done here may not be there tomorrow, and offers to take it along. The site works
// all the same.
import { useSyncExternalStore } from "react";
import controls from "../ui/controls.module.css";
import { browserProgress } from "./browser-progress";
import type { Trouble } from "./log/progress-log";
import styles from "./progress.module.css";
import { exportAll } from "./progress-file";

const words: Readonly<Record<Trouble, string>> = {
  forbidden:
    "This browser keeps nothing for this site. Everything works; what you do is forgotten when you leave the page, unless you export it.",
  full: "This browser has no more room for this site. What it kept before is still there; what you do now is forgotten when you leave the page, unless you export it.",
  unreadable:
    "Something that was kept of your progress could not be read. It was set aside; the rest goes on.",
  newer:
    "Your progress was kept by a newer version of this site. It is left as it is; what you do here lasts as long as the page, unless you export it.",
};

type TroubleLineProps = {
  /** Where no button for it stands beside this line. */
  readonly offersExport?: boolean;
};

export function TroubleLine({ offersExport = false }: TroubleLineProps) {
  const trouble = useSyncExternalStore(
    browserProgress.onChange,
    browserProgress.trouble,
    () => null,
  );
  if (trouble === null) return null;
  // Storage is full all at once, in the midst of an answer: that has to be heard.
  const role = trouble === "full" ? "alert" : "note";
  return (
    <div className={styles.trouble}>
      <p role={role}>{words[trouble]}</p>
      {offersExport && trouble !== "unreadable" && (
        <button type="button" className={controls.quiet} onClick={exportAll}>
          Export to a file
        </button>
      )}
    </div>
  );
}
