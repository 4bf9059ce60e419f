"use client";
// Where a reader takes their progress along, brings it from elsewhere, or forgets it: all, or one lesson's.
import { useState } from "react";
import type { LessonParts } from "@/content/model/lesson-parts";
import controls from "../ui/controls.module.css";
import { browserProgress } from "./browser-progress";
import { goalsReached } from "./goals";
import { bringFile } from "./log/bring";
import { isOfLesson } from "./log/event";
import { everything } from "./log/stored";
import styles from "./progress.module.css";
import { exportAll } from "./progress-file";
import { TroubleLine } from "./trouble-line";
import { useProgress } from "./use-progress";

type PanelLesson = LessonParts & { readonly title: string };

type ProgressPanelProps = {
  readonly lessons: readonly PanelLesson[];
  /** After something was brought or forgotten. */
  readonly onChange: () => void;
};

export function ProgressPanel({ lessons, onChange }: ProgressPanelProps) {
  const events = useProgress();
  const [said, setSaid] = useState("");
  const forget = (scope: string, name: string) => {
    browserProgress.forget(scope);
    onChange();
    setSaid(`${name}: forgotten.`);
  };
  const bring = async (file: File | undefined) => {
    if (file === undefined) return;
    setSaid("Reading the file …");
    const came = await bringFile(file, browserProgress, Date.now(), pause);
    onChange();
    setSaid(came);
  };
  const begun = lessons.filter(({ slug }) => events.some((event) => isOfLesson(event, slug)));
  const goals = goalsReached(events);
  return (
    <div className={styles.panel}>
      <TroubleLine />
      {goals > 0 && <p>Goals reached: {goals}.</p>}
      <div className={controls.row}>
        <button type="button" className={controls.quiet} onClick={exportAll}>
          Export to a file
        </button>
        <label className={controls.quiet}>
          Import a file
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void bring(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
        <ForgetButton name="everything" onForget={() => forget(everything, "Everything")} />
      </div>
      <p role="status">{said}</p>
      {begun.length > 0 && (
        <ul className={styles.lessons}>
          {begun.map(({ slug, title }) => (
            <li key={slug}>
              {title}
              <ForgetButton name={title} onForget={() => forget(slug, title)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Lets the page answer what was pressed in the meantime. */
function pause(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

type ForgetButtonProps = { readonly name: string; readonly onForget: () => void };

/** Asks once more: what is forgotten is gone. */
function ForgetButton({ name, onForget }: ForgetButtonProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <button
      type="button"
      className={controls.quiet}
      onBlur={() => setAsking(false)}
      onClick={() => {
        setAsking(!isAsking);
        if (isAsking) onForget();
      }}
    >
      {isAsking ? `Really forget ${name}?` : `Forget ${name}`}
    </button>
  );
}
